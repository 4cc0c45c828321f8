"""The words of published time limits, and what each can be.

A row is a kind, the one form under which the grammar knows the words, and the spellings found in
practice. The longest spelling that fits is taken. A word in no row is a `Kind.WORD`: it may name
what a length is for, and nothing else.
"""

from enum import Enum, auto, unique
from typing import Final, TypeAlias, final

from layanan.waktu.satuan import Satuan

__all__ = ["NUMERALS", "WORDS", "Kind", "Row"]


@final
@unique
class Kind(Enum):
    """What a word or sign can be."""

    # Members are looked up in sets at every step; the hash of `Enum` is computed in Python.
    __hash__ = object.__hash__

    WORD = auto()
    NUMBER = auto()
    NUMERAL = auto()
    FRACTION = auto()
    UNIT = auto()
    ONE = auto()
    OTHER_UNIT = auto()
    TIMES = auto()
    DASH = auto()
    TO = auto()
    BOUND = auto()
    SINCE = auto()
    BEFORE = auto()
    IF = auto()
    LINK = auto()
    RUN = auto()
    WITHIN = auto()
    EVERY = auto()
    ONCE = auto()
    EXTEND = auto()
    FILLER = auto()
    NOT = auto()
    ELSE = auto()
    ADJACENT = auto()
    CLOCK = auto()
    WEEKDAY = auto()
    MONTH = auto()
    RATE = auto()
    TERMS = auto()
    AND = auto()
    OR = auto()
    OPEN = auto()
    CLOSE = auto()
    COMMA = auto()
    SEMICOLON = auto()
    BREAK = auto()
    STOP = auto()
    COLON = auto()
    SLASH = auto()
    PLUS = auto()
    EQUALS = auto()
    BULLET = auto()
    QUOTE = auto()
    END = auto()


Row: TypeAlias = tuple[Kind, str, str]
"""A kind, the form the grammar knows, and the spellings, with bars between them."""

_UNITS: Final[tuple[Row, ...]] = (
    (Kind.UNIT, Satuan.MENIT, "menit | mnt"),
    (Kind.UNIT, Satuan.JAM, "jam"),
    (Kind.UNIT, Satuan.JAM_KERJA, "jam kerja | jam ( kerja ) | jam ( jam kerja )"),
    (Kind.UNIT, Satuan.HARI, "hari | hr | hari ( hari )"),
    (
        Kind.UNIT,
        Satuan.HARI_KALENDER,
        (
            "hari kalender | hari kalendar | hari kalener | hari takwim | hari ( kalender )"
            " | hari ( hari kalender ) | hr kalender"
        ),
    ),
    (
        Kind.UNIT,
        Satuan.HARI_KERJA,
        (
            "hari kerja | hr kerja | hr . kerja | harikerja | hari krja | hari kerja efektif"
            " | hk | hari - kerja | hari ( kerja ) | hari ( hari kerja )"
            " | hari kerja ( hari kerja )"
        ),
    ),
    (Kind.UNIT, Satuan.MINGGU, "minggu | mgg | pekan"),
    (Kind.UNIT, Satuan.BULAN, "bulan | bln | bulan kalender"),
    (Kind.UNIT, Satuan.TAHUN, "tahun | thn | tahun kalender"),
    (Kind.ONE, Satuan.MENIT, "semenit"),
    (Kind.ONE, Satuan.JAM, "sejam"),
    (Kind.ONE, Satuan.HARI, "sehari | hari berikutnya | keesokan harinya | keesokan hari"),
    (Kind.ONE, Satuan.HARI_KERJA, "sehari kerja | hari kerja berikutnya"),
    (Kind.ONE, Satuan.MINGGU, "seminggu | sepekan"),
    (Kind.ONE, Satuan.BULAN, "sebulan"),
    (Kind.ONE, Satuan.TAHUN, "setahun"),
    (
        Kind.OTHER_UNIT,
        "",
        (
            "detik | dtk | triwulan | tri wulan | semester | kuartal | dekade | abad | malam"
            " | windu | termin | musim | masa sidang | hari libur | hari bursa | hari sidang"
            " | hari efektif | minggu efektif | jam pelajaran | minggu kerja | bulan kerja"
        ),
    ),
)

NUMERALS: Final = (
    "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus"
    " ratus seribu ribu juta miliar milyar triliun trilyun kuadriliun"
)

WORDS: Final[tuple[Row, ...]] = (
    *_UNITS,
    *((Kind.NUMERAL, word, word) for word in NUMERALS.split()),
    (Kind.FRACTION, "1/2", "setengah | separuh | separo"),
    (Kind.FRACTION, "1/4", "seperempat"),
    (Kind.FRACTION, "3/4", "tiga perempat"),
    (Kind.TIMES, "x", "x | kali | *"),
    (Kind.DASH, "-", "- | - -"),
    (
        Kind.TO,
        "sampai dengan",
        (
            "sampai | sampai dengan | hingga | sampai ke | s / d | s / d . | s . d | s . d ."
            " | sd | sd . | s - d | s . / d | smpai | sampai dgn"
        ),
    ),
    # What a length bounds. *latest* and *earliest* name a point in time: before an event they turn.
    (
        Kind.BOUND,
        "most",
        (
            "paling lama | paling lamanya | paling banyak | paling panjang | maksimal | maximal"
            " | maksimum | maximum | maks | maks . | max | max . | mak . | maksimalnya"
            " | selama - lamanya | selama lamanya | tidak lebih dari | tak lebih dari"
            " | tdk lebih dari | tidak lebih | tidak melebihi | tdk melebihi"
            " | tidak boleh lebih dari | tidak boleh melebihi | tidak lebih lama dari"
            " | batas maksimal | batas waktu maksimal | waktu maksimal | ≤ | < ="
            " | batas paling lama | sebanyak - banyaknya | setinggi - tingginya"
        ),
    ),
    (
        Kind.BOUND,
        "latest",
        (
            "paling lambat | paling lambatnya | paling telat | selambat - lambatnya"
            " | selambat lambatnya | selambatnya | selambat - lambat nya | selambat 2 nya"
            " | selambat - selambatnya | selambat - lambat | batas paling lambat"
        ),
    ),
    (
        Kind.BOUND,
        "less",
        (
            "kurang dari | krg dari | tidak sampai | tdk sampai | tak sampai | < | di bawah"
            " | dibawah | tidak mencapai"
        ),
    ),
    (
        Kind.BOUND,
        "least",
        (
            "paling singkat | paling sedikit | paling kurang | minimal | minimum | min | min ."
            " | sekurang - kurangnya | sekurang kurangnya | sekurangnya | sedikitnya"
            " | sedikit - dikitnya | setidaknya | setidak - tidaknya | tidak kurang dari"
            " | tdk kurang dari | ≥ | > = | minimalnya | paling pendek | paling tidak"
        ),
    ),
    (Kind.BOUND, "earliest", "paling cepat | paling awal | paling dini"),
    (Kind.BOUND, "more", "lebih dari | > | di atas | diatas | melebihi"),
    (Kind.BOUND, "or less", "atau kurang | atau kurang dari itu"),
    (Kind.BOUND, "or more", "atau lebih | atau lebih dari itu"),
    (
        Kind.BOUND,
        "about",
        (
            "kurang lebih | krg lebih | kurleb | lebih kurang | ± | + / - | + - | - / +"
            " | kira - kira | kira kira | kira 2 | sekitar | estimasi | estimasi waktu"
            " | perkiraan | perkiraan waktu | diperkirakan | ~ | ≈ | biasanya | umumnya"
            " | normalnya | pada umumnya | idealnya | kisaran | kurang / lebih | kurang - lebih"
            " | hampir | nyaris"
        ),
    ),
    (Kind.BOUND, "between", "berkisar | berkisar antara | antara | kisaran antara | rentang"),
    (Kind.BOUND, "average", "rata - rata | rata rata | rata 2 | rerata | rata - ratanya"),
    # What ties a length to its trigger.
    (
        Kind.SINCE,
        "sejak",
        (
            "sejak | semenjak | mulai | mulai dari | mulai sejak | mulai pada | mulai tanggal"
            " | dimulai sejak | dimulai dari | dimulai | sejak dari | sedari | sjk"
        ),
    ),
    (Kind.SINCE, "dari", "dari"),
    (
        Kind.SINCE,
        "terhitung sejak",
        (
            "terhitung sejak | terhitung mulai | terhitung dari | terhitung mulai dari"
            " | terhitung | terhitung mulai sejak | terhitung sejak mulai | dihitung sejak"
            " | dihitung mulai | dihitung dari | dihitung mulai dari | yang dihitung sejak"
            " | yang terhitung sejak | terhitung dari sejak | tmt"
        ),
    ),
    (
        Kind.SINCE,
        "setelah",
        (
            "setelah | sesudah | stlh | stelah | pasca | usai | selepas | begitu | seusai"
            " | terhitung setelah | dihitung setelah | terhitung sesudah | sehabis"
        ),
    ),
    (Kind.BEFORE, "sebelum", "sebelum | menjelang | sblm"),
    # What limits a length to some cases.
    (
        Kind.IF,
        "",
        (
            "jika | apabila | bila | bilamana | kalau | jikalau | dengan syarat"
            " | dengan catatan | dengan ketentuan | tergantung | bergantung | kecuali | asal"
            " | asalkan | sepanjang | manakala | andai | dg syarat | dgn syarat | dgn catatan"
            " | dlm hal | dalam hal | seandainya"
        ),
    ),
    (
        Kind.LINK,
        "",
        (
            "untuk | utk | bagi | khusus | khususnya | di luar | diluar | tidak termasuk"
            " | belum termasuk | sudah termasuk | termasuk | dengan | dgn | pada | pada saat"
            " | saat | ketika | di | oleh | kepada | secara | namun | tetapi | tapi | serta"
            " | bisa | dapat | akan | sudah | telah | harus | wajib | atas | terhadap | karena"
            " | guna | melalui | via | yang | maka | agar | sehingga"
        ),
    ),
    (
        Kind.RUN,
        "",
        (
            "berturut - turut | berturut turut | berturut | secara berturut - turut"
            " | tidak berturut - turut | terus - menerus | terus menerus"
            " | secara terus - menerus | secara terputus - putus | terputus - putus"
            " | secara kumulatif | kumulatif"
        ),
    ),
    (
        Kind.WITHIN,
        "",
        (
            "dalam | dalam waktu | dalam kurun waktu | dalam jangka waktu | dalam tempo"
            " | dalam masa | selama | dlm | dlm waktu"
        ),
    ),
    (Kind.EVERY, "", "setiap | tiap | per | saban | berkala setiap | secara berkala setiap"),
    (Kind.ONCE, "", "sekali"),
    (
        Kind.EXTEND,
        "",
        (
            "diperpanjang | dapat diperpanjang | bisa diperpanjang | dapat diperpanjang lagi"
            " | dapat diperpanjang selama | perpanjangan | perpanjangan waktu | perpanjang"
            " | dan dapat diperpanjang"
        ),
    ),
    # What adds nothing to a length.
    (
        Kind.FILLER,
        "",
        (
            "waktu | jangka | jangka waktu | lama | lamanya | durasi | proses | prosesnya"
            " | penyelesaian | penyelesaiannya | selesai | diselesaikan | terselesaikan"
            " | dilakukan | dilaksanakan | dikerjakan | diproses | diterbitkan | terbit | jadi"
            " | membutuhkan | memerlukan | butuh | dibutuhkan | diperlukan | perlu | memakan"
            " | adalah | yaitu | yakni | ialah | merupakan | pelayanan | layanan | pelayanannya"
            " | total | jumlah | standar | sla | tat | target | tempo | kurun | batas"
            " | pengerjaan | ini | itu | tersebut | hanya | cuma | saja | tepat | pas | persis"
            " | normal | janji | ditetapkan | estimasinya | penanganan | respon | respons"
            " | ditanggapi | ditindaklanjuti | ditangani | dijawab | tindak lanjut"
            " | secara keseluruhan | keseluruhan | sebesar | masa penyelesaian | masa proses"
            " | masa pengerjaan | nya"
        ),
    ),
    (Kind.NOT, "", "tidak | bukan | belum | jangan | tak | tdk | tanpa | tiada | non | = >"),
    # Lengths that promise nothing: ages, validity, penalties, experience, the past.
    (
        Kind.ELSE,
        "",
        (
            "umur | usia | berumur | berusia | berlaku | berlakunya | masa | masa berlaku"
            " | kedaluwarsa | kadaluarsa | kadaluwarsa | kedaluarsa | expired | pengalaman"
            " | denda | sanksi | penjara | pidana | kurungan | cuti | buka | dibuka"
            " | operasional | shift | garansi | kontrak | sewa | jatuh tempo | libur"
            " | terlambat | keterlambatan | telat | retensi | arsip | disimpan | penyimpanan"
            " | menyimpan | angsuran | tenor | cicilan | domisili | berdomisili | tinggal"
            " | menetap | menikah | lulus | menjabat | bertugas | bekerja | magang | ijazah"
            " | dispensasi | terakhir | lalu | sebelumnya | ke belakang | kebelakang"
            " | yang lalu | ke depan | tunggakan | menunggak | tutup | ditutup | hidup | hamil"
            " | kehamilan | jarak | perjalanan | istirahat | berpengalaman | validitas | valid"
            " | sisa | masa aktif | aktif | lampau | pensiun | lewat | lebih | kurang"
            " | lebih cepat | lebih lama | lebih awal | lebih lambat | mundur | maju"
            " | dikurangi | dipercepat | berkurang | selisih | hemat | tertunda | ditunda"
            " | penundaan | toleransi | selain | dahulu | dulu | semula | awalnya | tadinya"
            " | contoh | contohnya | misal | misalnya | mis ."
        ),
    ),
    (
        Kind.ADJACENT,
        "",
        (
            "tanggal | tgl | tgl . | nomor | no | no . | pasal | ayat | lantai | rp | rp . | ke"
            " | h | kelas | golongan | tipe | type | butir | tahap | tahapan | langkah | step"
            " | level | tingkat | gelombang | ruang | meja | bab | bagian | lampiran | kategori"
            " | kelompok | prosedur | fase | item | urutan | eselon | versi | jalur | zona"
            " | wilayah | poin | point | angka | huruf | hal | halaman | loket | no :"
        ),
    ),
    # What is no length at all.
    (
        Kind.CLOCK,
        "",
        (
            "pukul | pkl | pkl . | wib | wita | wit | jam buka | jam layanan | jam pelayanan"
            " | jam operasional | waktu buka | jadwal | hari dan jam kerja | jam dan hari kerja"
            " | hari buka | hari layanan | hari pelayanan | setiap hari | setiap hari kerja"
            " | tiap hari | setiap saat | sepanjang hari | nonstop | non stop | pada jam kerja"
            " | selama jam kerja | di jam kerja | jam istirahat"
        ),
    ),
    (
        Kind.WEEKDAY,
        "",
        "senin | selasa | rabu | kamis | jumat | jum ' at | jum at | sabtu | ahad | hari minggu",
    ),
    (
        Kind.MONTH,
        "",
        (
            "januari | februari | pebruari | maret | april | mei | juni | juli | agustus"
            " | september | oktober | november | nopember | desember | jan | feb | mar | apr"
            " | jun | jul | ags | agt | sep | sept | okt | nov | nop | des"
        ),
    ),
    (
        Kind.RATE,
        "",
        (
            "per minggu | / minggu | per hari | / hari | per bulan | / bulan | per tahun"
            " | / tahun | per pekan | setiap minggu | tiap minggu | setiap bulan | setiap tahun"
            " | satu minggu sekali | / jam | per jam"
        ),
    ),
    (
        Kind.TERMS,
        "same",
        (
            "hari yang sama | hari itu juga | saat itu juga | hari ini juga | langsung"
            " | seketika | segera | ditunggu | real time | realtime | on the spot"
            " | hari yg sama | secepatnya | instan | saat itu | waktu itu juga"
        ),
    ),
    (
        Kind.TERMS,
        "applicant",
        (
            "diajukan pemohon | diajukan oleh pemohon | permintaan pemohon | kebutuhan pemohon"
            " | keinginan pemohon | permohonan pemohon | kesepakatan | ditentukan pemohon"
            " | ditentukan oleh pemohon | kehendak pemohon | kesepakatan bersama"
            " | dipilih pemohon | dipilih oleh pemohon | diinginkan pemohon | diminta pemohon"
            " | diajukan oleh peminjam | kesiapan pemohon | oleh pemohon | kebutuhan masyarakat"
            " | kebutuhan pengguna | permintaan pengguna"
        ),
    ),
    (
        Kind.TERMS,
        "provisions",
        (
            "sesuai | menyesuaikan | disesuaikan | mengikuti | berdasarkan | menurut"
            " | kondisional | situasional | relatif | tentatif | fleksibel | bervariasi"
            " | variatif | tidak ditentukan | tidak tentu | tidak terbatas | insidentil"
            " | insidental"
        ),
    ),
    (Kind.AND, "", "dan | &"),
    (Kind.OR, "", "atau | dan / atau"),
    (Kind.OPEN, "", "( | [ | {"),
    (Kind.CLOSE, "", ") | ] | }"),
    (Kind.COMMA, "", ","),
    (Kind.SEMICOLON, "", "; | |"),
    (Kind.BREAK, "", "\n"),
    (Kind.STOP, "", ". | . . | . . ."),
    (Kind.COLON, "", ":"),
    (Kind.SLASH, "", "/"),
    (Kind.PLUS, "", "+ | ditambah | plus"),
    (Kind.EQUALS, "", "="),
    (Kind.BULLET, "", "•"),
    (Kind.QUOTE, "", "\" | ' | !"),
)
