"""The words of published time limits, and what each can be; the tables of `layanan.waktu.frasa`.

A row is a kind, the one form under which the grammar knows the words, and the spellings found in
practice. The longest spelling that fits is taken. A word in no row is a `Kind.WORD`: it may name
what a length is for, and nothing else.
"""

from collections.abc import Iterator
from enum import Enum, StrEnum, auto, unique
from functools import cache
from typing import Final, NamedTuple, TypeAlias, final

from layanan.text import Text
from layanan.tokens import Token, tokens
from layanan.waktu.satuan import Satuan

__all__ = ["Alasan", "Batas", "Bentuk", "Kind", "Lexeme", "lexemes"]


@final
@unique
class Batas(StrEnum):
    """Batas: what a stated length bounds.

    It speaks of the time between trigger and act. "Paling lambat 5 hari sebelum" asks for at least
    five days between them, so it is *paling singkat*.
    """

    TEPAT = "tepat"
    PALING_LAMA = "paling lama"
    KURANG_DARI = "kurang dari"
    PALING_SINGKAT = "paling singkat"
    LEBIH_DARI = "lebih dari"
    KIRA_KIRA = "kira-kira"
    RATA_RATA = "rata-rata"


@final
@unique
class Bentuk(StrEnum):
    """Bentuk: how the lengths of one phrase stand to each other.

    *tunggal* is one length, *rentang* one from a shortest to a longest, *rincian* are steps that add
    up, *jendela* a shortest and a longest bound of one act, *pilihan* are lengths of which one holds,
    *daftar* several of which the phrase does not say whether they add up, *berulang* recurs, and
    *perpanjangan* is a length with one by which it may be extended.
    """

    TUNGGAL = "tunggal"
    RENTANG = "rentang"
    RINCIAN = "rincian"
    JENDELA = "jendela"
    PILIHAN = "pilihan"
    DAFTAR = "daftar"
    BERULANG = "berulang"
    PERPANJANGAN = "perpanjangan"
    TIDAK_TERBACA = "tidak terbaca"


@final
@unique
class Alasan(Enum):
    """Alasan: why words are not read as a length of time."""

    KOSONG = Text("tidak ada isinya", "nothing is said")
    TERLALU_PANJANG = Text("terlalu panjang untuk dibaca", "too long to be read")
    JAM_BUKA = Text("jam atau hari buka, bukan lama", "opening hours or days, no length of time")
    TANGGAL = Text("tanggal, bukan lama", "a date, no length of time")
    SEKETIKA = Text("seketika atau hari itu juga, tanpa lama", "at once or the same day, no length")
    TANPA_ANGKA = Text("syarat tanpa angka", "a condition without a number")
    KETENTUAN = Text("menurut ketentuan atau keadaan lain", "as other provisions or events have it")
    PEMOHON = Text("ditentukan pemohon", "left to the applicant")
    TANPA_SATUAN = Text("angka tanpa satuan waktu", "a number without a unit of time")
    ANGKA_HILANG = Text("angka hilang di depan kata", "words of a number whose digits are lost")
    SATUAN_LAIN = Text("satuan waktu lain", "a unit of time that is not supported")
    PECAHAN = Text("pecahan yang tidak genap dalam satuan apa pun", "a fraction of no exact length")
    BERBEDA = Text("angka dan kata berbeda", "digits and words disagree")
    BUKAN_BILANGAN = Text("bukan bilangan yang pasti", "no certain number")
    BERTENTANGAN = Text("batas yang bertentangan", "bounds that contradict each other")
    DUA_BACAAN = Text("dapat dibaca lebih dari satu cara", "can be read in more than one way")
    BUKAN_JANJI = Text(
        "umur, masa berlaku, syarat, atau lama lain, bukan janji waktu",
        "an age, a validity, a condition or another length, no promise of time",
    )
    TIDAK_DIPAHAMI = Text("tidak dipahami", "not understood")

    @property
    def text(self) -> Text:
        """The reason in both languages."""
        return self.value

    def explain(self, detail: Text | None) -> Text:
        """Return the reason, with its detail where there is one."""
        if detail is None:
            return self.value
        return Text("{reason}: {detail}", "{reason}: {detail}").format(
            reason=self.value, detail=detail
        )


@final
@unique
class Kind(Enum):
    """What a word or sign can be."""

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


class Lexeme(NamedTuple):
    """One or more tokens under the form the grammar knows them by."""

    kind: Kind
    form: str
    start: int
    end: int


_Row: TypeAlias = tuple[Kind, str, str]

_UNITS: Final[tuple[_Row, ...]] = (
    (Kind.UNIT, Satuan.MENIT, "menit | mnt | menitan"),
    (Kind.UNIT, Satuan.JAM, "jam"),
    (Kind.UNIT, Satuan.JAM_KERJA, "jam kerja | jam ( kerja ) | jam ( jam kerja )"),
    (Kind.UNIT, Satuan.HARI, "hari | hr | hari ( hari )"),
    (
        Kind.UNIT,
        Satuan.HARI_KALENDER,
        "hari kalender | hari kalendar | hari kalener | hari takwim | hari ( kalender )"
        " | hari ( hari kalender ) | hr kalender",
    ),
    (
        Kind.UNIT,
        Satuan.HARI_KERJA,
        "hari kerja | hr kerja | hr . kerja | harikerja | hari krja | hk | hari - kerja"
        " | hari ( kerja ) | hari ( hari kerja ) | hari kerja ( hari kerja )",
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
        "detik | dtk | triwulan | tri wulan | semester | kuartal | dekade | abad | malam | windu"
        " | termin | musim | masa sidang | hari bursa | hari sidang | hari efektif"
        " | minggu efektif | jam pelajaran | minggu kerja | bulan kerja",
    ),
)

_NUMERALS: Final = (
    "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus"
    " ratus seribu ribu juta miliar milyar triliun trilyun kuadriliun"
)

_WORDS: Final[tuple[_Row, ...]] = (
    *_UNITS,
    *((Kind.NUMERAL, word, word) for word in _NUMERALS.split()),
    (Kind.FRACTION, "1/2", "setengah | separuh | separo"),
    (Kind.FRACTION, "1/4", "seperempat"),
    (Kind.FRACTION, "3/4", "tiga perempat"),
    (Kind.TIMES, "x", "x | kali | *"),
    (Kind.DASH, "-", "- | - -"),
    (
        Kind.TO,
        "sampai dengan",
        "sampai | sampai dengan | hingga | sampai ke | s / d | s / d . | s . d | s . d . | sd | sd ."
        " | s - d | s . / d | smpai | sampai dgn",
    ),
    # What a length bounds. *latest* and *earliest* name a point in time: before an event they turn.
    (
        Kind.BOUND,
        "most",
        "paling lama | paling lamanya | paling banyak | paling panjang | maksimal | maximal"
        " | maksimum | maximum | maks | maks . | max | max . | mak . | maksimalnya"
        " | selama - lamanya | selama lamanya | tidak lebih dari | tak lebih dari | tdk lebih dari"
        " | tidak lebih | tidak melebihi | tdk melebihi | tidak boleh lebih dari"
        " | tidak boleh melebihi | tidak lebih lama dari | batas maksimal | batas waktu maksimal"
        " | waktu maksimal | ≤ | < = | batas paling lama | sebanyak - banyaknya | setinggi - tingginya",
    ),
    (
        Kind.BOUND,
        "latest",
        "paling lambat | paling lambatnya | paling telat | selambat - lambatnya"
        " | selambat lambatnya | selambatnya | selambat - lambat nya | selambat2nya"
        " | selambat - selambatnya | selambat - lambat | batas paling lambat",
    ),
    (
        Kind.BOUND,
        "less",
        "kurang dari | krg dari | tidak sampai | tdk sampai | tak sampai | < | di bawah | dibawah"
        " | tidak mencapai",
    ),
    (
        Kind.BOUND,
        "least",
        "paling singkat | paling sedikit | paling kurang | minimal | minimum | min | min ."
        " | sekurang - kurangnya | sekurang kurangnya | sekurangnya | sedikitnya"
        " | sedikit - dikitnya | setidaknya | setidak - tidaknya | tidak kurang dari"
        " | tdk kurang dari | ≥ | > = | minimalnya | paling pendek",
    ),
    (Kind.BOUND, "earliest", "paling cepat | paling awal | paling dini"),
    (Kind.BOUND, "more", "lebih dari | > | di atas | diatas | melebihi"),
    (Kind.BOUND, "or less", "atau kurang | atau kurang dari itu"),
    (Kind.BOUND, "or more", "atau lebih | atau lebih dari itu"),
    (
        Kind.BOUND,
        "about",
        "kurang lebih | krg lebih | kurleb | lebih kurang | ± | + / - | + - | - / + | kira - kira"
        " | kira kira | kira2 | sekitar | estimasi | estimasi waktu | perkiraan | perkiraan waktu"
        " | diperkirakan | ~ | ≈ | biasanya | umumnya | normalnya | pada umumnya | idealnya | kisaran"
        " | kurang / lebih | kurang - lebih | asumsi",
    ),
    (Kind.BOUND, "between", "berkisar | berkisar antara | antara | kisaran antara | rentang"),
    (Kind.BOUND, "average", "rata - rata | rata rata | rata2 | rerata | rata - ratanya"),
    # What ties a length to its trigger.
    (
        Kind.SINCE,
        "sejak",
        "sejak | semenjak | mulai | mulai dari | mulai sejak | mulai pada | mulai tanggal"
        " | dimulai sejak | dimulai dari | dimulai | sejak dari | sedari | sjk",
    ),
    (Kind.SINCE, "dari", "dari"),
    (
        Kind.SINCE,
        "terhitung sejak",
        "terhitung sejak | terhitung mulai | terhitung dari | terhitung mulai dari | terhitung"
        " | terhitung mulai sejak | terhitung sejak mulai | dihitung sejak | dihitung mulai"
        " | dihitung dari | dihitung mulai dari | yang dihitung sejak | yang terhitung sejak"
        " | terhitung dari sejak | tmt",
    ),
    (
        Kind.SINCE,
        "setelah",
        "setelah | sesudah | stlh | stelah | pasca | usai | selepas | begitu | seusai"
        " | terhitung setelah | dihitung setelah | terhitung sesudah | sehabis",
    ),
    (Kind.BEFORE, "sebelum", "sebelum | menjelang | sblm"),
    # What limits a length to some cases.
    (
        Kind.IF,
        "",
        "jika | apabila | bila | bilamana | kalau | jikalau | dengan syarat | dengan catatan"
        " | dengan ketentuan | tergantung | bergantung | kecuali | asal | asalkan | sepanjang"
        " | manakala | andai | dg syarat | dgn syarat | dgn catatan | dlm hal | dalam hal | seandainya",
    ),
    (
        Kind.LINK,
        "",
        "untuk | utk | bagi | khusus | khususnya | di luar | diluar | tidak termasuk | belum termasuk"
        " | sudah termasuk | termasuk | dengan | dgn | pada | pada saat | saat | ketika | di | oleh"
        " | kepada | secara | namun | tetapi | tapi | serta | bisa | dapat | akan | sudah | telah | harus"
        " | wajib | atas | terhadap | karena | guna | melalui | via | yang | maka | lewat | agar"
        " | sehingga",
    ),
    (
        Kind.RUN,
        "",
        "berturut - turut | berturut turut | berturut | secara berturut - turut"
        " | tidak berturut - turut | terus - menerus | terus menerus | secara terus - menerus"
        " | secara terputus - putus | terputus - putus | secara kumulatif | kumulatif",
    ),
    (
        Kind.WITHIN,
        "",
        "dalam | dalam waktu | dalam kurun waktu | dalam jangka waktu | dalam tempo | dalam masa"
        " | selama | dlm | dlm waktu",
    ),
    (Kind.EVERY, "", "setiap | tiap | per | saban | berkala setiap | secara berkala setiap"),
    (Kind.ONCE, "", "sekali"),
    (
        Kind.EXTEND,
        "",
        "diperpanjang | dapat diperpanjang | bisa diperpanjang | dapat diperpanjang lagi"
        " | dapat diperpanjang selama | perpanjangan | perpanjangan waktu | tambahan waktu"
        " | ditambah | penambahan waktu | perpanjang | dan dapat diperpanjang",
    ),
    # What adds nothing to a length.
    (
        Kind.FILLER,
        "",
        "waktu | jangka | jangka waktu | lama | lamanya | durasi | proses | prosesnya | penyelesaian"
        " | penyelesaiannya | selesai | diselesaikan | terselesaikan | dilakukan | dilaksanakan"
        " | dikerjakan | diproses | diterbitkan | terbit | jadi | membutuhkan | memerlukan | butuh"
        " | dibutuhkan | diperlukan | perlu | memakan | adalah | yaitu | yakni | ialah | merupakan"
        " | pelayanan | layanan | pelayanannya | total | jumlah | standar | sla | tat | target"
        " | tempo | kurun | batas | pengerjaan | ini | itu | tersebut | hanya | cuma"
        " | saja | normal | janji | ditetapkan"
        " | estimasinya | penanganan | respon | respons | ditanggapi | ditindaklanjuti | ditangani"
        " | dijawab | tindak lanjut | secara keseluruhan | keseluruhan | sebesar | masa penyelesaian"
        " | masa proses | masa pengerjaan | nya",
    ),
    (Kind.NOT, "", "tidak | bukan | belum | jangan | tak | tdk | tanpa | tiada | non"),
    # Lengths that promise nothing: ages, validity, penalties, experience, the past.
    (
        Kind.ELSE,
        "",
        "umur | usia | berumur | berusia | berlaku | berlakunya | masa | masa berlaku | kedaluwarsa"
        " | kadaluarsa | kadaluwarsa | kedaluarsa | expired | pengalaman | denda | sanksi | penjara"
        " | pidana | kurungan | cuti | buka | dibuka | operasional | shift | garansi | kontrak | sewa"
        " | jatuh tempo | libur | terlambat | keterlambatan | telat | retensi | arsip | disimpan"
        " | penyimpanan | menyimpan | angsuran | tenor | cicilan | domisili | berdomisili | tinggal"
        " | menetap | menikah | lulus | menjabat | bertugas | bekerja | magang | ijazah | dispensasi"
        " | terakhir | lalu | sebelumnya | ke belakang | kebelakang | yang lalu | ke depan | tunggakan"
        " | menunggak | tutup | ditutup | hidup | hamil | kehamilan | jarak | perjalanan | istirahat"
        " | berpengalaman | validitas | valid | sisa | masa aktif | aktif | lampau | pensiun",
    ),
    (
        Kind.ADJACENT,
        "",
        "tanggal | tgl | tgl . | nomor | no | no . | pasal | ayat | lantai | rp | rp . | ke | h | kelas"
        " | golongan | tipe | type | butir | poin | point | angka | huruf | hal | halaman | loket | no :",
    ),
    # What is no length at all.
    (
        Kind.CLOCK,
        "",
        "pukul | pkl | pkl . | wib | wita | wit | jam buka | jam layanan | jam pelayanan"
        " | jam operasional | waktu buka | jadwal | hari dan jam kerja | jam dan hari kerja"
        " | hari buka | hari layanan | hari pelayanan | setiap hari | setiap hari kerja | tiap hari"
        " | setiap saat | sepanjang hari | nonstop | non stop | pada jam kerja"
        " | selama jam kerja | di jam kerja | jam istirahat",
    ),
    (
        Kind.WEEKDAY,
        "",
        "senin | selasa | rabu | kamis | jumat | jum ' at | jum at | sabtu | ahad | hari minggu"
        " | hari libur | libur nasional",
    ),
    (
        Kind.MONTH,
        "",
        "januari | februari | pebruari | maret | april | mei | juni | juli | agustus | september"
        " | oktober | november | nopember | desember | jan | feb | mar | apr | jun"
        " | jul | ags | agt | sep | sept | okt | nov | nop | des",
    ),
    (
        Kind.RATE,
        "",
        "dalam seminggu | dalam sepekan | per minggu | / minggu | per hari | / hari"
        " | dalam sehari | per bulan | / bulan | per tahun | / tahun | per pekan | setiap minggu"
        " | tiap minggu | setiap bulan | setiap tahun | dalam sebulan | dalam setahun | satu minggu sekali | / jam | per jam",
    ),
    (
        Kind.TERMS,
        "same",
        "hari yang sama | hari itu juga | saat itu juga | hari ini juga | langsung | seketika | segera"
        " | ditunggu | real time | realtime | on the spot | hari yg sama | secepatnya | instan"
        " | saat itu | waktu itu juga",
    ),
    (
        Kind.TERMS,
        "applicant",
        "diajukan pemohon | diajukan oleh pemohon | permintaan pemohon | kebutuhan pemohon"
        " | keinginan pemohon | permohonan pemohon | kesepakatan | ditentukan pemohon"
        " | ditentukan oleh pemohon | kehendak pemohon | kesepakatan bersama | dipilih pemohon"
        " | dipilih oleh pemohon | diinginkan pemohon | diminta pemohon | diajukan oleh peminjam"
        " | kesiapan pemohon | oleh pemohon | kebutuhan masyarakat | kebutuhan pengguna | permintaan pengguna",
    ),
    (
        Kind.TERMS,
        "provisions",
        "sesuai | menyesuaikan | disesuaikan | mengikuti | berdasarkan | menurut | kondisional"
        " | situasional | relatif | tentatif | fleksibel | bervariasi | variatif | tidak ditentukan | tidak tentu | tidak terbatas | insidentil | insidental",
    ),
    (Kind.AND, "", "dan | & | dengan tambahan"),
    (Kind.OR, "", "atau | dan / atau"),
    (Kind.OPEN, "", "( | [ | {"),
    (Kind.CLOSE, "", ") | ] | }"),
    (Kind.COMMA, "", ","),
    (Kind.SEMICOLON, "", "; | |"),
    (Kind.BREAK, "", "\n"),
    (Kind.STOP, "", ". | . . | . . ."),
    (Kind.COLON, "", ":"),
    (Kind.SLASH, "", "/"),
    (Kind.PLUS, "", "+"),
    (Kind.EQUALS, "", "="),
    (Kind.BULLET, "", "•"),
    (Kind.QUOTE, "", "\" | '"),
)


_GLUED_FIRST: Final = "menit mnt jam hari hr kerja kalender minggu bulan bln tahun thn".split()
_GLUED_LAST: Final = (
    "sejak setelah sesudah sebelum terhitung mulai kerja kalender jika apabila bila untuk bagi"
    " tergantung maksimal dari dan atau"
).split()
_TENS: Final = ("belas", "puluh", "ratus", "ribu", "juta")
_DIGITS: Final = "dua tiga empat lima enam tujuh delapan sembilan".split()


def _glued() -> Iterator[tuple[str, tuple[str, str]]]:
    for first in _GLUED_FIRST:
        for last in _GLUED_LAST:
            yield first + last, (first, last)
    for first in _DIGITS:
        for last in _TENS:
            yield first + last, (first, last)


_GLUED: Final = dict(_glued())
"""Words that lost the space between them: "menitsetelah", "empatbelas"."""

_Entry: TypeAlias = tuple[tuple[str, ...], Kind, str]


@cache
def lexicon() -> dict[str, tuple[_Entry, ...]]:
    """Return every spelling by its first word, the longest first.

    Raises:
        ValueError: if one spelling stands in two rows.
    """
    found: dict[tuple[str, ...], tuple[Kind, str]] = {}
    for kind, form, spellings in _WORDS:
        for spelling in spellings.split(" | "):
            words = tuple(spelling.split(" "))
            if words in found:
                message = f"{spelling!r} stands in two rows"
                raise ValueError(message)
            found[words] = (kind, form or spelling)
    table: dict[str, list[_Entry]] = {}
    for words in sorted(found, key=len, reverse=True):
        table.setdefault(words[0], []).append((words, *found[words]))
    return {first: tuple(entries) for first, entries in table.items()}


def lexemes(found: list[Token]) -> list[Lexeme]:
    """Read tokens as words of the grammar, and close them with a `Kind.END`.

    Args:
        found: The tokens of one phrase.
    """
    table = lexicon()
    words = _unglued(_unbroken(found))
    read: list[Lexeme] = []
    i, n = 0, len(words)
    while i < n:
        word, start, end = words[i]
        entries = table.get(word)
        if entries is not None:
            for spelling, kind, form in entries:
                size = len(spelling)
                if size == 1 or tuple(token.word for token in words[i : i + size]) == spelling:
                    read.append(Lexeme(kind, form, start, words[i + size - 1].end))
                    i += size
                    break
            else:
                read.append(Lexeme(Kind.WORD, word, start, end))
                i += 1
            continue
        kind = Kind.WORD
        if "0" <= word[0] <= "9":
            kind = Kind.CLOCK if _is_clock(word) else Kind.NUMBER
        read.append(Lexeme(kind, word, start, end))
        i += 1
    last = words[-1].end if words else 0
    # As many as the grammar ever looks ahead.
    read.extend([Lexeme(Kind.END, "", last, last)] * 5)
    return read


def _is_clock(number: str) -> bool:
    hours, sign, minutes = number.partition(":" if ":" in number else ".")
    return (
        sign != ""
        and len(minutes) == 2
        and minutes.isdigit()
        and minutes < "60"
        and len(hours) <= 2
        and hours.isdigit()
        and int(hours) <= 24
    )


_UNIT_WORDS: Final = frozenset(
    words[0]
    for kind, _, spellings in _WORDS
    if kind in (Kind.UNIT, Kind.ONE)
    for words in (spelling.split(" ") for spelling in spellings.split(" | "))
)


def _unbroken(found: list[Token]) -> list[Token]:
    """Drop the line breaks of a wrapped line; keep those between one length and the next."""
    if not any(token.word == "\n" for token in found):
        return found
    lines: list[list[Token]] = [[]]
    for token in found:
        if token.word == "\n":
            lines.append([token])
        else:
            lines[-1].append(token)
    kept: list[Token] = []
    promised = False
    for line in lines:
        promises = any(token.word in _UNIT_WORDS for token in line)
        counts = any(token.word[0].isdigit() or token.word in _NUMERAL_WORDS for token in line)
        split = promised and promises and counts
        kept.extend(line if split else (token for token in line if token.word != "\n"))
        promised = promised or promises
    return kept


_NUMERAL_WORDS: Final = frozenset(_NUMERALS.split())


def _unglued(found: list[Token]) -> list[Token]:
    if not any(token.word in _GLUED for token in found):
        return found
    apart: list[Token] = []
    for token in found:
        pair = _GLUED.get(token.word)
        if pair is None:
            apart.append(token)
        else:
            middle = token.start + len(pair[0])
            apart.append(Token(pair[0], token.start, middle))
            apart.append(Token(pair[1], middle, token.end))
    return apart
