"""Masyarakat: the public, and the one of them who complains.

No object here needs a name, a number or an address. Where an app keeps one it lives in an
`Identitas`, whose ``repr`` never shows it and whose faults never echo it, so that neither a log
line nor an error report gives anybody away. Whether the *law* treats an identity as secret
(UU 25/2009 Pasal 42 ayat (5)) is another matter and recorded apart, in `Pengadu.dirahasiakan`.
"""

from collections.abc import Iterable
from datetime import date
from enum import unique
from typing import Annotated, final

from attrs import field, frozen

from layanan.checking import Private, PrivateText, check, private
from layanan.errors import Fault
from layanan.model.isian import filled
from layanan.model.terms import Term
from layanan.text import Text

__all__ = [
    "Identitas",
    "JenisMasyarakat",
    "KelompokRentan",
    "Kependudukan",
    "Kuasa",
    "Manfaat",
    "Masyarakat",
    "Pengadu",
]


@final
@unique
class JenisMasyarakat(Term):
    """Jenis masyarakat: what form somebody has (UU 25/2009 Pasal 1 angka 6)."""

    PERSEORANGAN = "perseorangan", "orang perseorangan", "individual"
    KELOMPOK = "kelompok", "kelompok", "group"
    BADAN_HUKUM = "badan_hukum", "badan hukum", "legal entity"


@final
@unique
class Kependudukan(Term):
    """Kependudukan: citizen or resident; the law serves both (UU 25/2009 Pasal 1 angka 1 and 6)."""

    WARGA_NEGARA = "warga_negara", "warga negara", "citizen"
    PENDUDUK = "penduduk", "penduduk", "resident"


@final
@unique
class Manfaat(Term):
    """Manfaat: how somebody benefits from a service (UU 25/2009 Pasal 1 angka 6)."""

    LANGSUNG = "langsung", "langsung", "directly"
    TIDAK_LANGSUNG = "tidak_langsung", "tidak langsung", "indirectly"


@final
@unique
class KelompokRentan(Term):
    """Kelompok rentan: who is owed special treatment (elucidation of UU 25/2009 Pasal 29 ayat (1)).

    The elucidation names six and leaves the list open. It gives them special treatment without
    extra cost. Its word for the first, *penyandang cacat*, is *penyandang disabilitas* today.
    """

    PENYANDANG_DISABILITAS = (
        "penyandang_disabilitas", "penyandang disabilitas", "persons with disabilities",
    )  # fmt: skip
    LANJUT_USIA = "lanjut_usia", "lanjut usia", "the elderly"
    WANITA_HAMIL = "wanita_hamil", "wanita hamil", "pregnant women"
    ANAK_ANAK = "anak_anak", "anak-anak", "children"
    KORBAN_BENCANA_ALAM = (
        "korban_bencana_alam", "korban bencana alam", "victims of natural disasters",
    )  # fmt: skip
    KORBAN_BENCANA_SOSIAL = (
        "korban_bencana_sosial", "korban bencana sosial", "victims of social disasters",
    )  # fmt: skip
    LAINNYA = "lainnya", "lainnya", "others"


@final
@frozen(kw_only=True)
class Identitas:
    """Identitas: who somebody is (UU 25/2009 Pasal 42 ayat (3) huruf a and (5)).

    Every field is private: shown neither by ``repr`` nor by faults. The law asks a name and a full
    address of a complaint; the rest is practice.

    Args:
        nama: The name.
        alamat: The full address.
        nomor: The number of an identity document.
        telepon: A telephone number.
        surel: An e-mail address.

    Example:
        >>> Identitas(nama="Siti", telepon="0812")
        Identitas()
    """

    nama: Private | None = field(default=None, repr=False)
    alamat: Private | None = field(default=None, repr=False)
    nomor: Private | None = field(default=None, repr=False)
    telepon: Private | None = field(default=None, repr=False)
    surel: Private | None = field(default=None, repr=False)

    __attrs_post_init__ = check
    _faults = filled


@final
@frozen(kw_only=True)
class Masyarakat:
    """Masyarakat: a party that benefits from public service (UU 25/2009 Pasal 1 angka 6).

    Args:
        jenis: Individual, group or legal entity.
        kependudukan: Citizen or resident.
        manfaat: Whether it benefits directly.
        kelompok_rentan: The vulnerable groups it belongs to.
        identitas: Who it is, where an app needs to know.

    Example:
        >>> Masyarakat(kelompok_rentan=frozenset({KelompokRentan.LANJUT_USIA})).identitas is None
        True
    """

    jenis: JenisMasyarakat | None = None
    kependudukan: Kependudukan | None = None
    manfaat: Manfaat | None = None
    kelompok_rentan: Annotated[frozenset[KelompokRentan], private] = field(
        default=frozenset(), repr=False
    )
    identitas: Identitas | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Kuasa:
    """Kuasa: the power of attorney of who complains for another (UU 25/2009 Pasal 42 ayat (1)).

    Args:
        penerima: Who acts for the complainant.
        tanggal: The day it was given.
        surat: The document, by number or description.
    """

    penerima: Identitas | None = None
    tanggal: date | None = None
    surat: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Pengadu:
    """Pengadu: who complains (UU 25/2009 Pasal 40 ayat (1), Pasal 42 ayat (1)).

    Args:
        masyarakat: The aggrieved party, as far as it is recorded.
        dirugikan: Whether it says it suffered a loss (Pasal 42 ayat (1)).
        kuasa: The power of attorney, where somebody else complains for it.
        dirahasiakan: Whether name and identity are to be kept secret (Pasal 42 ayat (5)).
        alasan_dirahasiakan: The particular circumstances that call for secrecy.

    Raises:
        MalformedError: if a reason for secrecy is given where nothing is secret.

    Example:
        >>> Pengadu.dari(nama="Siti", alamat="Kupang", dirahasiakan=True).identitas.alamat
        'Kupang'
    """

    masyarakat: Masyarakat | None = None
    dirugikan: bool | None = None
    kuasa: Kuasa | None = None
    dirahasiakan: bool = False
    alasan_dirahasiakan: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if self.alasan_dirahasiakan and not self.dirahasiakan:
            blank = Text("kosong bila tidak dirahasiakan", "empty where nothing is secret")
            yield Fault.of("alasan_dirahasiakan", "", blank, private=True)

    @classmethod
    def dari(
        cls,
        *,
        nama: str | None = None,
        alamat: str | None = None,
        telepon: str | None = None,
        surel: str | None = None,
        jenis: JenisMasyarakat | None = JenisMasyarakat.PERSEORANGAN,
        dirahasiakan: bool = False,
    ) -> "Pengadu":
        """Build a complainant from what a complaint form asks.

        Args:
            nama: The name.
            alamat: The full address.
            telepon: A telephone number.
            surel: An e-mail address.
            jenis: Individual, group or legal entity.
            dirahasiakan: Whether name and identity are to be kept secret.

        Raises:
            MalformedError: if a value is blank or no text.
        """
        known = any(one is not None for one in (nama, alamat, telepon, surel))
        identitas = (
            Identitas(nama=nama, alamat=alamat, telepon=telepon, surel=surel) if known else None
        )
        return cls(
            masyarakat=Masyarakat(jenis=jenis, identitas=identitas), dirahasiakan=dirahasiakan
        )

    @property
    def identitas(self) -> Identitas | None:
        """Who complains, or None where it is not recorded."""
        return None if self.masyarakat is None else self.masyarakat.identitas
