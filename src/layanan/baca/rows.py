"""Reading one row of a fee; the grammar and its rules stand in `layanan.baca.biaya`."""

from contextlib import suppress
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Final

from attrs import evolve

from layanan.baca.amounts import (
    COUNTING,
    MAGNITUDES,
    SCALES,
    counts,
    find_money,
    has_digits,
    number_words,
    read_amount,
    separated,
    starts,
)
from layanan.baca.parts import BORNE, Part
from layanan.baca.reasons import AlasanBiaya, RefusedError
from layanan.model.biaya import JenisTarif, Tarif
from layanan.text import MONTHS

__all__ = ["read"]


_PAYERS: Final = frozenset(
    {"umum", "jkn", "bpjs", "wni", "wna", "pelajar", "mahasiswa", "masyarakat umum", "asing"}
    | {"peserta jkn", "peserta bpjs", "pasien umum", "pasien bpjs", "dewasa", "anak", "anak-anak"}
)
_FREE: Final = (
    "gratis", "cuma - cuma", "nihil", "nol rupiah",
    "tidak dipungut biaya", "tanpa dipungut biaya", "tidak di pungut biaya", "tdk dipungut biaya",
    "tanpa di pungut biaya", "tidak dipungut bayaran", "tanpa dipungut bayaran",
    "tidak dipungut retribusi", "tidak dipungut biaya apapun", "tanpa pungutan biaya",
    "tidak ada biaya", "tanpa biaya", "tidak dikenakan biaya", "tidak dikenai biaya",
    "tidak dikenakan tarif", "tidak dikenakan retribusi", "tidak berbayar", "bebas biaya",
    "tidak ada pungutan", "tanpa pungutan", "tidak ada pungutan biaya", "free", "rp 0", "rp . 0",
    "biaya gratis", "tidak memungut biaya", "tanpa bayar", "tidak bayar", "tidak dibebani biaya",
)  # fmt: skip
_FREE_WORDS: Final = {
    first: tuple(
        sorted(
            (tuple(one.split()) for one in _FREE if one.split()[0] == first), key=len, reverse=True
        )
    )
    for first in {one.split()[0] for one in _FREE}
}
# What may stand behind "gratis" without making less of it; words in it say for whom.
_FREE_CASES: Final = frozenset(
    {"untuk", "bagi", "di", "pada", "jika", "apabila", "bila", "dengan", "selama", "khusus", "/"}
    | {"atau", "(", "alias", ","}
)
_BOUNDS: Final = frozenset(
    {
        "maksimal",
        "maks",
        "max",
        "minimal",
        "min",
        "sekitar",
        "±",
        "kisaran",
        "perkiraan",
        "estimasi",
    }
    | {
        "setinggi",
        "tingginya",
        "serendah",
        "rendahnya",
        "mulai",
        "hingga",
        "paling",
        "kurang",
        "lebih",
        "rata",
        "~",
        ">",
        "<",
        "≤",
        "≥",
        "sampai",
    }
)
_BESIDE_BOUNDS: Final = frozenset(
    {
        "sebesar",
        "banyak",
        "tinggi",
        "tingginya",
        "rendah",
        "sedikit",
        "besar",
        "dari",
        "antara",
        "-",
    }
)
_ADDED: Final = frozenset({"ditambah", "plus", "+", "ppn", "pajak", "belum", "dikalikan", "dikali"})
_REFERRING: Final = frozenset(
    {"sesuai", "menurut", "berdasarkan", "menyesuaikan", "mengikuti", "mengacu", "disesuaikan"}
)
_REGULATIONS: Final = frozenset(
    {"peraturan", "perda", "perbup", "pergub", "perwali", "perwako", "perpres", "permen", "pmk"}
    | {"permenkes", "pp", "uu", "undang", "perundang", "keputusan", "sk", "pnbp", "retribusi"}
    | {"ketentuan", "qanun", "perdes", "permenkeu", "permendagri", "permenhub"}
)
_PER: Final = frozenset({"per", "/", "tiap", "setiap", "@"})
_TO: Final = (
    ("-",), ("sampai", "dengan"), ("sampai",), ("s", ".", "d", "."), ("s", ".", "d"),
    ("s", "/", "d"), ("hingga",), ("sd",),
)  # fmt: skip
_IDLE_LABELS: Final = frozenset(
    {
        "",
        "biaya",
        "tarif",
        "biaya/tarif",
        "besaran",
        "besarnya",
        "sebesar",
        "biaya sebesar",
        "adalah",
    }
    | {"biaya layanan", "biaya pelayanan", "tarif biaya", "tarif layanan", "retribusi sebesar"}
)


def read(part: Part) -> Tarif:
    """Read one row.

    Raises:
        RefusedError: if it cannot be read with certainty.
    """
    words = [token.word for token in part.tokens]
    if words[-1] == "rupiah" and not has_digits(words) and "nol" not in words:
        return _worded(part, words)
    at = find_money(words)
    if at is not None and _free(words) is not None and _is_zero(words, at):
        at = None  # "gratis (Rp 0)": once in words and once in digits
    if at is not None and not (_is_formula(words) or _is_partial(words)):
        return _amounts(part, words, at)
    free = _free(words)
    if free is not None and at is None:
        return _gratis(part, words, *free)
    if _is_formula(words) or (at is not None and _is_partial(words)):
        return _formula(part, words)
    if BORNE & set(words):
        label, rest = _labelled(part, words, next(i for i, w in enumerate(words) if w in BORNE))
        return Tarif(jenis=JenisTarif.RUMUS, untuk=label, rumus=rest)
    if _REGULATIONS & set(words):
        return _reference(part, words)
    if any(separated(word) for word in words):
        raise RefusedError(AlasanBiaya.BENTUK_ANGKA)
    if "dihitung" in words or "tergantung" in words or _REFERRING & set(words):
        raise RefusedError(AlasanBiaya.DASAR_HITUNG)
    raise RefusedError(
        AlasanBiaya.TANPA_RUPIAH
        if "/" in words or has_digits(words)
        else AlasanBiaya.TIDAK_DIPAHAMI
    )


def _worded(part: Part, words: list[str]) -> Tarif:
    """Read an amount in words alone: "lima puluh ribu rupiah"."""
    start = next((i for i, word in enumerate(words) if word in COUNTING), None)
    said = None if start is None else number_words(words[start:-1])
    if start is None or not said:
        raise RefusedError(AlasanBiaya.TIDAK_DIPAHAMI)
    label, payer = _whose(part.words(0, start))
    read = Tarif(jenis=JenisTarif.TETAP, untuk=label, jumlah=Decimal(said), pembayar=payer)
    return _kind(read, None, "")


def _is_zero(words: list[str], at: int) -> bool:
    """Tell whether all that is behind a place is an amount of nothing, said again."""
    return words[at : at + 2] == ["rp", "0"] or words[at : at + 3] == ["rp", ".", "0"]


def _is_formula(words: list[str]) -> bool:
    joined = set(words)
    between = any(
        word in ("x", "*", "+") and 0 < i < len(words) - 1 and "uji" not in words[i + 1]
        for i, word in enumerate(words)
    )
    return "%" in joined or "persen" in joined or between


def _is_partial(words: list[str]) -> bool:
    """Tell whether something is added to an amount: "ditambah PPN", "tidak termasuk meterai"."""
    return not _ADDED.isdisjoint(words) or ("tidak", "termasuk") in pairwise(words)


def _formula(part: Part, words: list[str]) -> Tarif:
    if words.count("(") != words.count(")"):
        raise RefusedError(AlasanBiaya.RUMUS_RUSAK)
    for i, word in enumerate(words):
        if word == "%" and words[i + 1 : i + 2] == ["("] and "persen" in words[i + 2 :]:
            said = number_words(words[i + 2 : words.index("persen", i)])
            if said is not None and str(said) != words[i - 1]:
                raise RefusedError(AlasanBiaya.BERBEDA)
    colon = words.index(":") if ":" in words else None
    if colon is not None:
        label, rumus = part.words(0, colon), part.words(colon + 1)
    else:
        label, rumus = "", part.words()
    if not rumus:
        raise RefusedError(AlasanBiaya.RUMUS_RUSAK)
    return Tarif(jenis=JenisTarif.RUMUS, untuk=label, rumus=rumus)


def _labelled(part: Part, words: list[str], at: int) -> tuple[str, str]:
    """Split "fotocopy dibebankan kepada pemohon" into what costs, and what is said of it."""
    start = 1 if words[0] in ("namun", "tetapi", "tapi", "dan") else 0
    return part.words(start, at), part.words(at)


def _reference(part: Part, words: list[str]) -> Tarif:
    start = 0
    label = payer = ""
    if ":" in words:
        start = words.index(":") + 1
        label, payer = _whose(part.words(0, start - 1))
    verb = next((i for i in range(start, len(words)) if words[i] in _REFERRING), None)
    if verb is not None:
        lead = part.words(start, verb)
        if lead.casefold() not in _IDLE_LABELS:
            label = f"{label}: {lead}" if label else lead
        start = verb + 1
        if words[start : start + 1] in (["dengan"], ["pada"], ["kepada"]):
            start += 1
    elif words[start] not in _REGULATIONS:
        raise RefusedError(AlasanBiaya.TIDAK_DIPAHAMI)
    named = part.words(start)
    if not _REGULATIONS & set(words[start:]):
        raise RefusedError(AlasanBiaya.DASAR_HITUNG)
    return Tarif(jenis=JenisTarif.RUJUKAN, untuk=label, pembayar=payer, rujukan=named)


def _whose(label: str) -> tuple[str, str]:
    """Split a label into what is paid for and who pays."""
    what, _, who = label.rpartition(":")
    if who.strip().casefold() in _PAYERS:
        return what.strip(), who.strip()
    return ("" if label.casefold() in _IDLE_LABELS else label), ""


# -- free -----------------------------------------------------------------------------------------


def _free(words: list[str], start: int = 0) -> tuple[int, int] | None:
    """Find the first words that say a service is free."""
    for i in range(start, len(words)):
        for spelling in _FREE_WORDS.get(words[i], ()):
            if tuple(words[i : i + len(spelling)]) == spelling:
                return i, i + len(spelling)
    return None


def _gratis(part: Part, words: list[str], start: int, end: int) -> Tarif:
    if start and words[start - 1] in ("tidak", "bukan", "belum", "tak"):
        raise RefusedError(AlasanBiaya.TIDAK_DIPAHAMI)
    if "kecuali" in words or any(separated(word) for word in words):
        raise RefusedError(AlasanBiaya.DUA_BACAAN)
    stated = end
    while end < len(words):
        # "tidak ada biaya (gratis)", "gratis/tidak dipungut biaya": the same once more
        again = _free(words, end)
        if again is None or not all(word in _JOINING for word in words[end : again[0]]):
            break
        end = again[1]
    # "tidak dipungut biaya (Rp 0,-)"
    signs = (")", ".", ",", "-") if end > stated else (")", ".", ",")
    rest = [word for word in words[end:] if word not in signs]
    if rest and rest[0] not in _FREE_CASES:
        raise RefusedError(AlasanBiaya.TIDAK_DIPAHAMI)  # "tidak ada biaya tambahan"
    label, payer = _whose(part.words(0, start))
    case = part.words(end) if rest else ""
    return Tarif(
        jenis=JenisTarif.GRATIS,
        untuk=" ".join(one for one in (label, case) if one),
        pembayar=payer,
    )


_JOINING: Final = frozenset({"(", ")", "/", "atau", ",", "-", "alias"})

# -- amounts --------------------------------------------------------------------------------------


def _amounts(part: Part, words: list[str], at: int) -> Tarif:
    """Read a row with an amount in it."""
    _refuse_bound(words, at)
    first = read_amount(words, at)
    end = first.end
    most = None
    width = next((len(to) for to in _TO if tuple(words[end : end + len(to)]) == to), 0)
    if width and end + width < len(words) and starts(words, end + width):
        second = read_amount(words, end + width)
        most, end = second.value, second.end
        # "Rp 5 - 10 juta": five million hardly, five rupiah hardly either.
        if most <= first.value or (second.scaled and not first.scaled and first.value < 1000):
            raise RefusedError(AlasanBiaya.DUA_BACAAN)
    if find_money(words[end:]) is not None:
        raise RefusedError(AlasanBiaya.DUA_BACAAN)
    if first.value and (_free(words[:at]) is not None or _free(words, end) is not None):
        raise RefusedError(AlasanBiaya.DUA_BACAAN)  # "Rp 5.000 (gratis bagi pelajar)"
    if not _ENDED.isdisjoint(words[end:]) or ("tidak", "berlaku") in pairwise(words):
        raise RefusedError(AlasanBiaya.TIDAK_DIPAHAMI)
    if _FORMER & set(words) or "lama" in words[end:] or "lama" in (words[0], *words[1:2]):
        raise RefusedError(AlasanBiaya.TARIF_LAMA)
    unit, end = _unit(part, words, end)
    since, label_at = _since(words, at)
    label, payer = _whose(part.words(label_at, _checked(words, at, first.value)))
    case = _case(part, words, end)
    read = Tarif(
        jenis=JenisTarif.TETAP,
        untuk=" ".join(one for one in (label, case) if one),
        jumlah=first.value,
        pembayar=payer,
        sejak=since,
    )
    return _kind(read, most, unit)


_FORMER: Final = frozenset({"dahulu", "dulu", "sebelumnya", "semula"})
_ENDED: Final = frozenset({"dihapus", "dihapuskan", "dicabut", "dibatalkan"})
_NOT: Final = frozenset({"tidak", "bukan", "belum", "tak", "tdk", "tanpa", "selain"})
# fmt: off
_UNITS: Final = frozenset({
    "lembar", "orang", "jam", "hari", "minggu", "bulan", "tahun", "unit", "buah", "ekor", "kali",
    "berkas", "dokumen", "eksemplar", "halaman", "kendaraan", "meter", "liter", "sampel", "akta",
    "pemohon", "pasien", "peserta", "kunjungan", "tindakan", "bidang", "sertifikat", "sertipikat",
})
# fmt: on


def _unit(part: Part, words: list[str], end: int) -> tuple[str, int]:
    """Read what an amount is for each of: "per lembar", "/lembar/hari", "perlembar"."""
    if end == len(words):
        return "", end
    glued = words[end].startswith("per") and words[end][3:] in _UNITS
    if not glued and words[end] not in _PER:
        return "", end
    stop = next((i for i in range(end + 1, len(words)) if words[i] in ("(", ",", ";")), len(words))
    if any(separated(word) or word in SCALES for word in words[end + 1 : stop]):
        raise RefusedError(AlasanBiaya.DUA_BACAAN)  # "Rp 50.000/75.000", "Rp 1/2 juta"
    unit = part.words(end, stop)[3:] if glued else part.words(end + 1, stop)
    if unit.isdecimal():
        raise RefusedError(AlasanBiaya.DUA_BACAAN)
    return unit, stop


def _checked(words: list[str], at: int, value: Decimal) -> int:
    """Find where the label of an amount ends: before the same amount in words, if they agree."""
    if "rupiah" not in words[:at]:
        if at and words[at - 1] in MAGNITUDES:
            raise RefusedError(AlasanBiaya.DUA_BACAAN)
        return at
    end = words.index("rupiah")
    start = end
    while start and words[start - 1] in COUNTING:
        start -= 1
    if words[end + 1 : at] not in ([], ["("], [","], ["/"], ["atau"]) or start == end:
        raise RefusedError(AlasanBiaya.DUA_BACAAN)
    if number_words(words[start:end]) != value:
        raise RefusedError(AlasanBiaya.BERBEDA)
    return start


def _refuse_bound(words: list[str], at: int) -> None:
    """Refuse "paling banyak Rp 50.000" and "bukan Rp 50.000": a bound is no amount."""
    if at and words[at - 1] in _NOT:
        raise RefusedError(AlasanBiaya.TIDAK_DIPAHAMI)
    _refuse_end(words, at)
    if at and words[at - 1] in ("bawah", "dibawah", "atas", "diatas"):
        raise RefusedError(AlasanBiaya.BATAS)
    for word in reversed(words[:at]):
        if word[0].isdecimal() and words[at - 1] != word:
            raise RefusedError(AlasanBiaya.DUA_BACAAN)  # "10.000 sebesar 20.000 rupiah"
        if word in _BOUNDS:
            raise RefusedError(AlasanBiaya.BATAS)
        if word not in _BESIDE_BOUNDS:
            return


def _refuse_end(words: list[str], at: int) -> None:
    """Refuse an amount behind "s.d.": the end of a range that was not read, or a bound."""
    for to in (*_TO, ("dan",), ("atau",)):
        before = at - len(to) - 1
        if before < -1 or tuple(words[before + 1 : at]) != to:
            continue
        if before >= 0 and counts(words[before]):
            raise RefusedError(AlasanBiaya.DUA_BACAAN)  # "10 s/d 50 ribu rupiah"
        if to in _TO[1:]:
            raise RefusedError(AlasanBiaya.BATAS)  # "s.d. Rp 50.000"


def _kind(row: Tarif, most: Decimal | None, unit: str) -> Tarif:
    """Give a row the kind its parts make it."""
    if most is not None:
        if unit:
            raise RefusedError(AlasanBiaya.DUA_BACAAN)
        return evolve(row, jenis=JenisTarif.RENTANG, jumlah_maksimum=most)
    if row.jumlah == 0:
        return evolve(row, jenis=JenisTarif.GRATIS, jumlah=None)
    if unit:
        return evolve(row, jenis=JenisTarif.PER_SATUAN, satuan=unit)
    if row.pembayar or row.sejak:
        return evolve(row, jenis=JenisTarif.BERJENJANG)
    return row


def _case(part: Part, words: list[str], end: int) -> str:
    """Read what stands behind an amount: for which case it holds."""
    repeats = _free(words, end)
    if repeats is not None and all(word in _JOINING for word in words[end : repeats[0]]):
        end = repeats[1]
    rest = words[end:]
    if not [word for word in rest if word not in (")", ".", ",", "-")]:
        return ""
    first = rest[1:2] if rest[0] == "(" else rest[:1]
    if not has_digits(rest) and (_BOUNDS | {"ke", "keatas", "kebawah"}) & set(first):
        raise RefusedError(AlasanBiaya.BATAS)
    if rest[:2] in (["atau", "lebih"], ["atau", "kurang"]):
        raise RefusedError(AlasanBiaya.BATAS)
    if has_digits(rest) and "(" not in rest and not _REGULATIONS & set(rest):
        raise RefusedError(AlasanBiaya.DUA_BACAAN)
    return part.words(end)


def _since(words: list[str], at: int) -> tuple[date | None, int]:
    """Read "mulai 6 Januari 2017" before an amount."""
    for i in range(max(at - 6, 0), at):
        if words[i] in ("mulai", "sejak", "per"):
            days = words[i + 1 : at]
            days = days[1:] if days[:1] in (["tanggal"], ["tgl"]) else days
            months = [month.id.casefold() for month in MONTHS]
            if len(days) >= 3 and days[1] in months and days[3:] in ([], [":"]):
                with suppress(ValueError):
                    return date(int(days[2]), months.index(days[1]) + 1, int(days[0])), at
            raise RefusedError(AlasanBiaya.BATAS)
    return None, 0
