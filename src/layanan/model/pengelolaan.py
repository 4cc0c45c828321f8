"""Pengelolaan: the components of a standard that the provider keeps in order.

Legal basis, facilities, competence, supervision, staff, guarantees and evaluation: UU 25/2009
Pasal 21 huruf a, g, h, i, k, l, m and n.

Something must be filled in, or it is not a component: a heading with nothing under it is
`Isian.KOSONG`, one that nobody recorded is `Isian.TIDAK_TERCATAT` (`layanan.model.isian`). Each
class has ``uraian``, the text as published, because a text is often all there is.
"""

from typing import final

from attrs import frozen

from layanan.checking import NonBlank, NonNegative, check
from layanan.citation import Citation, Peraturan
from layanan.errors import CitationError
from layanan.model.isian import filled
from layanan.model.pelaksana import Kompetensi
from layanan.waktu.jangka_waktu import JangkaWaktu

__all__ = [
    "DasarHukum",
    "EvaluasiKinerja",
    "JaminanKeamanan",
    "JaminanPelayanan",
    "JumlahPelaksana",
    "KompetensiPelaksana",
    "PengawasanInternal",
    "RincianPelaksana",
    "SaranaPrasarana",
]


@final
@frozen(kw_only=True)
class DasarHukum:
    """Dasar hukum: the legislation a service rests on (UU 25/2009 Pasal 21 huruf a).

    Args:
        kutipan: Places in the law, as citations.
        lainnya: What was published and names no place in the law, word for word: instruments cited
            whole, and what could not be read.
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.

    Example:
        >>> dasar = DasarHukum.dari("Pasal 15 huruf a UU 25/2009", "UU 2/2002", "adat setempat")
        >>> print(*dasar.peraturan, sep=", ")
        UU 25/2009, UU 2/2002
        >>> dasar.unread
        ('adat setempat',)
    """

    kutipan: tuple[Citation, ...] = ()
    lainnya: tuple[NonBlank, ...] = ()
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled

    @classmethod
    def dari(cls, *teks: str) -> "DasarHukum":
        """Build it from citations as people write them.

        What names a place that exists becomes a citation; everything else is kept as written under
        ``lainnya``, also a place that cannot exist. Nothing is dropped and nothing raises: a wrong
        citation is a finding, not a malformed value.

        Args:
            *teks: One citation or instrument each.
        """
        read = [(text, _citation(text)) for text in teks]
        return cls(
            kutipan=tuple(cited for _, cited in read if cited is not None),
            lainnya=tuple(text for text, cited in read if cited is None),
        )

    @property
    def peraturan(self) -> tuple[Peraturan, ...]:
        """The instruments named, each once, those of citations first."""
        named = [cited.peraturan for cited in self.kutipan]
        named += [one for one in map(_instrument, self.lainnya) if one is not None]
        return tuple(dict.fromkeys(named))

    @property
    def unread(self) -> tuple[str, ...]:
        """What under ``lainnya`` is not the name of an instrument either."""
        return tuple(text for text in self.lainnya if _instrument(text) is None)


def _citation(text: str) -> Citation | None:
    try:
        return Citation.parse(text)
    except CitationError:
        return None


def _instrument(text: str) -> Peraturan | None:
    try:
        return Peraturan.parse(text)
    except CitationError:
        return None


@final
@frozen(kw_only=True)
class SaranaPrasarana:
    """Sarana, prasarana, dan/atau fasilitas: facilities (UU 25/2009 Pasal 21 huruf g).

    Args:
        daftar: What there is.
        kelompok_rentan: What there is for vulnerable groups, which the elucidation includes.
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.
    """

    daftar: tuple[NonBlank, ...] = ()
    kelompok_rentan: tuple[NonBlank, ...] = ()
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled

    @classmethod
    def dari(cls, *daftar: str, kelompok_rentan: tuple[str, ...] = ()) -> "SaranaPrasarana":
        """Build it from what there is."""
        return cls(daftar=daftar, kelompok_rentan=kelompok_rentan)


@final
@frozen(kw_only=True)
class KompetensiPelaksana:
    """Kompetensi pelaksana: what the officers must be able to do (UU 25/2009 Pasal 21 huruf h).

    Args:
        kompetensi: The abilities asked.
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.
    """

    kompetensi: tuple[Kompetensi, ...] = ()
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled

    @classmethod
    def dari(cls, *kompetensi: str) -> "KompetensiPelaksana":
        """Build it from the abilities asked."""
        return cls(kompetensi=tuple(Kompetensi(uraian=one) for one in kompetensi))


@final
@frozen(kw_only=True)
class PengawasanInternal:
    """Pengawasan internal: control within the house (UU 25/2009 Pasal 21 huruf i, 35 ayat (2)).

    Args:
        atasan_langsung: How the direct superior controls (Pasal 35 ayat (2) huruf a).
        pengawas_fungsional: How the functional supervisor controls (huruf b).
        berkala: How often.
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.
    """

    atasan_langsung: str = ""
    pengawas_fungsional: str = ""
    berkala: JangkaWaktu | None = None
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled


@final
@frozen(kw_only=True)
class RincianPelaksana:
    """Rincian pelaksana: how many officers fill one role (UU 25/2009 Pasal 21 huruf k).

    Args:
        peran: The role.
        jumlah: How many; None: it is not recorded, or left open.
    """

    peran: NonBlank
    jumlah: NonNegative | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class JumlahPelaksana:
    """Jumlah pelaksana: how many officers there are (UU 25/2009 Pasal 21 huruf k).

    Args:
        jumlah: How many in all.
        rincian: How many in each role.
        beban_kerja: How the number fits the workload, as the elucidation asks.
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.

    Example:
        >>> JumlahPelaksana.dari(loket=2, verifikator=1).jumlah
        3
    """

    jumlah: NonNegative | None = None
    rincian: tuple[RincianPelaksana, ...] = ()
    beban_kerja: str = ""
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled

    @classmethod
    def dari(cls, **peran: int) -> "JumlahPelaksana":
        """Build it from the number of officers in each role."""
        rincian = tuple(RincianPelaksana(peran=role, jumlah=n) for role, n in peran.items())
        return cls(jumlah=sum(peran.values()), rincian=rincian)


@final
@frozen(kw_only=True)
class JaminanPelayanan:
    """Jaminan pelayanan: certainty of being served by the standard (UU 25/2009 Pasal 21 huruf l).

    Args:
        pernyataan: What is guaranteed.
        kompensasi: What the recipient gets if it is not kept; practice, the law asks none here.
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.
    """

    pernyataan: str = ""
    kompensasi: str = ""
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled


@final
@frozen(kw_only=True)
class JaminanKeamanan:
    """Jaminan keamanan dan keselamatan: commitment to safety (UU 25/2009 Pasal 21 huruf m).

    Args:
        rasa_aman: What gives a sense of security.
        bebas_bahaya: What keeps danger away.
        bebas_keraguan: What removes the risk of doubt.
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.
    """

    rasa_aman: str = ""
    bebas_bahaya: str = ""
    bebas_keraguan: str = ""
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled


@final
@frozen(kw_only=True)
class EvaluasiKinerja:
    """Evaluasi kinerja pelaksana: how the officers are evaluated (UU 25/2009 Pasal 21 huruf n).

    Args:
        cara: How.
        berkala: How often; the elucidation of Pasal 10 ayat (1) names 3, 6, 12 and 24 months.
        indikator: The indicators (Pasal 10 ayat (3)).
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.
    """

    cara: str = ""
    berkala: JangkaWaktu | None = None
    indikator: tuple[NonBlank, ...] = ()
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled
