"""Hak dan kewajiban: what providers and the public owe each other (UU 25/2009 Pasal 14-19).

The duties and prohibitions of the officers (Pasal 16 and 17) stand with their conduct, in
`layanan.model.perilaku`.
"""

from enum import unique
from typing import final

from layanan.citation import UU_25_2009, Citation
from layanan.model.terms import Lettered

__all__ = ["HakMasyarakat", "HakPenyelenggara", "KewajibanMasyarakat", "KewajibanPenyelenggara"]


@final
@unique
class HakPenyelenggara(Lettered):
    """Hak penyelenggara: the rights of the provider (UU 25/2009 Pasal 14)."""

    MELAYANI_TANPA_DIHAMBAT = (
        "melayani_tanpa_dihambat",
        "memberikan pelayanan tanpa dihambat pihak lain yang bukan tugasnya",
        "to serve without being hindered by those whose task it is not",
        "a",
    )
    BEKERJA_SAMA = "bekerja_sama", "melakukan kerja sama", "to cooperate", "b"
    ANGGARAN = (
        "anggaran",
        # The text as promulgated has "pelayananan"; the slip is not carried over.
        "mempunyai anggaran pembiayaan penyelenggaraan pelayanan publik",
        "to have a budget for the service",
        "c",
    )
    PEMBELAAN = (
        "pembelaan",
        (
            "melakukan pembelaan terhadap pengaduan dan tuntutan yang tidak sesuai dengan "
            "kenyataan dalam penyelenggaraan pelayanan publik"
        ),
        "to defend itself against complaints and claims that do not match the facts",
        "d",
    )
    MENOLAK_PERMINTAAN = (
        "menolak_permintaan",
        "menolak permintaan pelayanan yang bertentangan dengan peraturan perundang-undangan",
        "to refuse a request that is contrary to legislation",
        "e",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(14)


@final
@unique
class KewajibanPenyelenggara(Lettered):
    """Kewajiban penyelenggara: the duties of the provider (UU 25/2009 Pasal 15)."""

    STANDAR = (
        "standar",
        "menyusun dan menetapkan standar pelayanan",
        "to draw up and adopt service standards",
        "a",
    )
    MAKLUMAT = (
        "maklumat",
        "menyusun, menetapkan, dan memublikasikan maklumat pelayanan",
        "to draw up, adopt and publish the service declaration",
        "b",
    )
    PELAKSANA_KOMPETEN = (
        "pelaksana_kompeten",
        "menempatkan pelaksana yang kompeten",
        "to post competent officers",
        "c",
    )
    SARANA = (
        "sarana",
        (
            "menyediakan sarana, prasarana, dan/atau fasilitas pelayanan publik yang mendukung "
            "terciptanya iklim pelayanan yang memadai"
        ),
        "to provide facilities that make adequate service possible",
        "d",
    )
    BERKUALITAS = (
        "berkualitas",
        "memberikan pelayanan yang berkualitas sesuai dengan asas penyelenggaraan pelayanan publik",
        "to give service of quality according to the principles of public service",
        "e",
    )
    SESUAI_STANDAR = (
        "sesuai_standar",
        "melaksanakan pelayanan sesuai dengan standar pelayanan",
        "to serve according to the standard",
        "f",
    )
    BERPARTISIPASI = (
        "berpartisipasi",
        (
            "berpartisipasi aktif dan mematuhi peraturan perundang-undangan yang terkait dengan "
            "penyelenggaraan pelayanan publik"
        ),
        "to take an active part in, and obey, the legislation on public service",
        "g",
    )
    PERTANGGUNGJAWABAN = (
        "pertanggungjawaban",
        "memberikan pertanggungjawaban terhadap pelayanan yang diselenggarakan",
        "to account for the service given",
        "h",
    )
    MEMBANTU_MASYARAKAT = (
        "membantu_masyarakat",
        "membantu masyarakat dalam memahami hak dan tanggung jawabnya",
        "to help the public understand its rights and responsibilities",
        "i",
    )
    PENGELOLAAN_ORGANISASI = (
        "pengelolaan_organisasi",
        "bertanggung jawab dalam pengelolaan organisasi penyelenggara pelayanan publik",
        "to be responsible for the management of the providing organisation",
        "j",
    )
    MENGUNDURKAN_DIRI = (
        "mengundurkan_diri",
        (
            "memberikan pertanggungjawaban sesuai dengan hukum yang berlaku apabila mengundurkan "
            "diri atau melepaskan tanggung jawab atas posisi atau jabatan"
        ),
        "to account, as the law requires, when resigning or giving up a post",
        "k",
    )
    MEMENUHI_PANGGILAN = (
        "memenuhi_panggilan",
        (
            "memenuhi panggilan atau mewakili organisasi untuk hadir atau melaksanakan perintah "
            "suatu tindakan hukum atas permintaan pejabat yang berwenang dari lembaga negara atau "
            "instansi pemerintah yang berhak, berwenang, dan sah sesuai dengan peraturan "
            "perundang-undangan"
        ),
        (
            "to answer a lawful summons or order of a competent authority, or to represent the "
            "organisation there"
        ),
        "l",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(15)


@final
@unique
class HakMasyarakat(Lettered):
    """Hak masyarakat: the rights of the public (UU 25/2009 Pasal 18)."""

    MENGETAHUI_ISI_STANDAR = (
        "mengetahui_isi_standar",
        "mengetahui kebenaran isi standar pelayanan",
        "to know whether what the standard says is true",
        "a",
    )
    MENGAWASI = (
        "mengawasi",
        "mengawasi pelaksanaan standar pelayanan",
        "to watch how the standard is carried out",
        "b",
    )
    TANGGAPAN = (
        "tanggapan",
        "mendapat tanggapan terhadap pengaduan yang diajukan",
        "to get a response to a complaint",
        "c",
    )
    PERLINDUNGAN = (
        "perlindungan",
        "mendapat advokasi, perlindungan, dan/atau pemenuhan pelayanan",
        "to get advocacy, protection and/or the service itself",
        "d",
    )
    MEMBERITAHUKAN_PIMPINAN = (
        "memberitahukan_pimpinan",
        (
            "memberitahukan kepada pimpinan penyelenggara untuk memperbaiki pelayanan apabila "
            "pelayanan yang diberikan tidak sesuai dengan standar pelayanan"
        ),
        "to tell the head of the provider to improve a service that departs from the standard",
        "e",
    )
    MEMBERITAHUKAN_PELAKSANA = (
        "memberitahukan_pelaksana",
        (
            "memberitahukan kepada pelaksana untuk memperbaiki pelayanan apabila pelayanan yang "
            "diberikan tidak sesuai dengan standar pelayanan"
        ),
        "to tell the officer to improve a service that departs from the standard",
        "f",
    )
    MENGADUKAN_PELAKSANA = (
        "mengadukan_pelaksana",
        (
            "mengadukan pelaksana yang melakukan penyimpangan standar pelayanan dan/atau tidak "
            "memperbaiki pelayanan kepada penyelenggara dan ombudsman"
        ),
        "to complain of an officer to the provider and the ombudsman",
        "g",
    )
    MENGADUKAN_PENYELENGGARA = (
        "mengadukan_penyelenggara",
        (
            "mengadukan penyelenggara yang melakukan penyimpangan standar pelayanan dan/atau tidak "
            "memperbaiki pelayanan kepada pembina penyelenggara dan ombudsman"
        ),
        "to complain of a provider to its pembina and the ombudsman",
        "h",
    )
    PELAYANAN_BERKUALITAS = (
        "pelayanan_berkualitas",
        "mendapat pelayanan yang berkualitas sesuai dengan asas dan tujuan pelayanan",
        "to get service of quality according to its principles and aims",
        "i",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(18)


@final
@unique
class KewajibanMasyarakat(Lettered):
    """Kewajiban masyarakat: the duties of the public (UU 25/2009 Pasal 19)."""

    MEMENUHI_STANDAR = (
        "memenuhi_standar",
        "mematuhi dan memenuhi ketentuan sebagaimana dipersyaratkan dalam standar pelayanan",
        "to meet what the standard requires",
        "a",
    )
    MENJAGA_SARANA = (
        "menjaga_sarana",
        "ikut menjaga terpeliharanya sarana, prasarana, dan/atau fasilitas pelayanan publik",
        "to help keep the facilities in order",
        "b",
    )
    BERPARTISIPASI = (
        "berpartisipasi",
        (
            "berpartisipasi aktif dan mematuhi peraturan yang terkait dengan penyelenggaraan "
            "pelayanan publik"
        ),
        "to take an active part in, and obey, the rules on public service",
        "c",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(19)
