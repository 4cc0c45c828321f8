"""Reading a phrase that may hold more than one length: all of it, or why not.

`BacaanWaktu.parse` never raises for what a phrase says. What it cannot read with certainty comes
back as a `PenolakanWaktu`, which tells opening hours from dates, dates from conditions without a
number, and so on. The grammar stands in `layanan.waktu.frasa`, its words in
`layanan.waktu.frasa.words`.

What is read prints back in plain Indonesian and English, so that a clerk can confirm it; the
Indonesian reads as the same lengths again.
"""

from typing import Final, final

from attrs import frozen

from layanan.checking import check
from layanan.text import Lang, Text
from layanan.waktu.batas import Alasan, Batas, Bentuk
from layanan.waktu.frasa import Tolakan, Ucapan, read
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.waktu.norma import Arah, Kata

__all__ = ["Alasan", "BacaanWaktu", "Batas", "Bentuk", "Lama", "PenolakanWaktu"]


@final
@frozen
class PenolakanWaktu:
    """Penolakan: words that were not read, and why.

    Args:
        alasan: The reason.
        kata: The words, as written.
        rincian: What exactly, where the reason alone does not say it.
    """

    alasan: Alasan
    kata: str
    rincian: Text | None = None

    __attrs_post_init__ = check

    @property
    def text(self) -> Text:
        """The words and the reason."""
        reason = self.alasan.explain(self.rincian)
        if not self.kata:
            return reason
        return Text("{kata}: {reason}", "{kata}: {reason}").format(
            kata=repr(self.kata), reason=reason
        )


_BEFORE: Final = {
    Batas.TEPAT: Text("", ""),
    Batas.PALING_LAMA: Text("paling lama ", "at most "),
    Batas.KURANG_DARI: Text("kurang dari ", "less than "),
    Batas.PALING_SINGKAT: Text("paling singkat ", "at least "),
    Batas.LEBIH_DARI: Text("lebih dari ", "more than "),
    Batas.KIRA_KIRA: Text("kurang lebih ", "about "),
    Batas.RATA_RATA: Text("rata-rata ", "on average "),
}
# Before an event the law names the last and the first day.
_BEFORE_EVENT: Final = {
    Batas.PALING_LAMA: Text("paling cepat ", "at most "),
    Batas.PALING_SINGKAT: Text("paling lambat ", "at least "),
}
_WORDS: Final = {
    Kata.SEJAK: Text("sejak", "from"),
    Kata.TERHITUNG_SEJAK: Text("terhitung sejak", "counted from"),
    Kata.SETELAH: Text("setelah", "after"),
    Kata.SEBELUM: Text("sebelum", "before"),
}


@final
@frozen(kw_only=True)
class Lama:
    """Lama: one length as a phrase states it, with the words around it.

    Args:
        jangka: The length; the longest of a range.
        dari: The shortest of a range, or None.
        batas: What it bounds: the exact length, the longest, the shortest, an estimate.
        kata: The word that ties it to its trigger.
        pemicu: The trigger, in the words of the phrase.
        perihal: What it is for, where the phrase names it: "Hemoglobin (stik)".
        syarat: Under which condition or for which case.
        berulang: Whether it recurs: "setiap 1 tahun".
        perpanjangan: Whether it extends another length.
    """

    jangka: JangkaWaktu
    dari: JangkaWaktu | None = None
    batas: Batas = Batas.TEPAT
    kata: Kata = Kata.TIDAK_DISEBUT
    pemicu: str = ""
    perihal: str = ""
    syarat: str = ""
    berulang: bool = False
    perpanjangan: bool = False

    __attrs_post_init__ = check

    @property
    def arah(self) -> Arah:
        """Whether it runs after its trigger or ends before it."""
        return Arah.SEBELUM if self.kata is Kata.SEBELUM else Arah.SESUDAH

    @property
    def text(self) -> Text:
        """The length and its words, in both languages; free words stay as they are written."""
        head, tail = self.head, self.tail
        return Text(head.id + tail.id, head.en + tail.en)

    @property
    def head(self) -> Text:
        """What it is for, what it bounds, and how long it is."""
        shown = self.jangka.text
        if self.dari is not None:
            shown = Text("{a} sampai dengan {b}", "{a} to {b}").format(a=self.dari.text, b=shown)
        before = _BEFORE_EVENT.get(self.batas) if self.arah is Arah.SEBELUM else None
        before = before or _BEFORE[self.batas]
        shown = Text(before.id + shown.id, before.en + shown.en)
        if self.berulang:
            shown = Text("setiap {shown}", "every {shown}").format(shown=shown)
        if self.perpanjangan:
            more = Text("dapat diperpanjang {shown}", "may be extended by {shown}")
            shown = more.format(shown=shown)
        if self.perihal:
            shown = Text(f"{self.perihal}: {shown.id}", f"{self.perihal}: {shown.en}")
        return shown

    @property
    def tail(self) -> Text:
        """What it is counted from, and under which condition it holds."""
        original = english = ""
        word = _WORDS.get(self.kata)
        if word is not None:
            original = f" {word.id} {self.pemicu}".rstrip()
            english = f' {word.en} "{self.pemicu}"' if self.pemicu else f" {word.en} ..."
        if self.syarat:
            original += f" ({self.syarat})"
            english += f' ("{self.syarat}")'
        return Text(original, english)


@final
@frozen(kw_only=True)
class BacaanWaktu:
    """Bacaan waktu: what a phrase says about time (UU 25/2009 Pasal 21 huruf d).

    Args:
        teks: The phrase, as published.
        bentuk: How its lengths stand to each other.
        lama: The lengths, in the order of the phrase.
        total: What the steps add up to, stated or computed; None: no steps, or no certain sum.
        penolakan: The parts that were not read, and why.

    Example:
        >>> bacaan = BacaanWaktu.parse("paling lama 3–5 hari kerja setelah berkas lengkap")
        >>> print(bacaan)
        paling lama 3 (tiga) hari kerja sampai dengan 5 (lima) hari kerja setelah berkas lengkap
        >>> print(*BacaanWaktu.parse("Senin - Jumat pukul 08.00 WIB").penolakan)
        PenolakanWaktu(alasan=<Alasan.JAM_BUKA: ...>, kata='Senin - Jumat pukul 08.00 WIB', ...)
    """

    teks: str
    bentuk: Bentuk
    lama: tuple[Lama, ...] = ()
    total: Lama | None = None
    penolakan: tuple[PenolakanWaktu, ...] = ()

    __attrs_post_init__ = check

    @classmethod
    def parse(cls, text: str) -> "BacaanWaktu":
        """Read a phrase; what cannot be read comes back as its `penolakan`.

        Args:
            text: A phrase as published, HTML and typing mistakes included.
        """
        frasa = read(text)
        return cls(
            teks=text,
            bentuk=frasa.bentuk,
            lama=tuple(_lama(item) for item in frasa.ucapan),
            total=None if frasa.total is None else _lama(frasa.total),
            penolakan=tuple(_penolakan(refused) for refused in frasa.tolakan),
        )

    @property
    def complete(self) -> bool:
        """Whether all of the phrase was read."""
        return not self.penolakan

    @property
    def jangka(self) -> JangkaWaktu | None:
        """The length by which the phrase promises the service, where it names exactly one.

        The longest of a range, the sum of steps; None where the phrase was not read completely,
        gives several lengths, a shortest one, an estimate, the length of each of several steps, or
        counts back from its trigger.
        """
        one = self.total if self.bentuk is Bentuk.RINCIAN else None
        if self.bentuk in (Bentuk.TUNGGAL, Bentuk.RENTANG):
            (one,) = self.lama
        if one is None or self.penolakan or one.arah is Arah.SEBELUM or one.perpanjangan:
            return None
        if one.perihal.casefold() in _EACH or one.syarat.casefold().startswith(_PER_STEP):
            return None
        return one.jangka if one.batas in (Batas.TEPAT, Batas.PALING_LAMA) else None

    @property
    def text(self) -> Text:
        """What was read, in both languages; empty where nothing was."""
        if self.bentuk is Bentuk.RINCIAN:
            steps = Text(
                " + ".join(step.text.id for step in self.lama),
                " + ".join(step.text.en for step in self.lama),
            )
            if self.total is None:
                return steps
            head, tail = self.total.head, self.total.tail
            return Text(f"{head.id} = {steps.id}{tail.id}", f"{head.en} = {steps.en}{tail.en}")
        joint = _JOINTS.get(self.bentuk, Text("; ", "; "))
        return Text(
            joint.id.join(one.text.id for one in self.lama),
            joint.en.join(one.text.en for one in self.lama),
        )

    def render(self, lang: Lang | str = Lang.ID) -> str:
        """Print what was read in one language.

        Example:
            >>> BacaanWaktu.parse("1/2 jam - 1 jam").render("en")
            '30 minutes to 1 hour'
        """
        return self.text.render(lang)

    def __str__(self) -> str:
        return self.render()


# "3 hari kerja per tahap": how long a step takes says nothing of how many there are.
_EACH: Final = frozenset({"masing-masing", "masing masing"})
_PER_STEP: Final = tuple(
    f"{each} {step}"
    for each in ("per", "tiap", "setiap", "untuk setiap", "untuk tiap")
    for step in ("tahap", "langkah")
)
_JOINTS: Final = {
    Bentuk.PILIHAN: Text(" atau ", " or "),
    Bentuk.JENDELA: Text(" dan ", " and "),
}


def _lama(item: Ucapan) -> Lama:
    return Lama(
        jangka=JangkaWaktu(*item.jangka),
        dari=None if item.dari is None else JangkaWaktu(*item.dari),
        batas=item.batas,
        kata=Kata(item.kata),
        pemicu=item.pemicu,
        perihal=item.perihal,
        syarat=item.syarat,
        berulang=item.berulang,
        perpanjangan=item.perpanjangan,
    )


def _penolakan(refused: Tolakan) -> PenolakanWaktu:
    return PenolakanWaktu(refused.alasan, refused.kata, refused.rincian)
