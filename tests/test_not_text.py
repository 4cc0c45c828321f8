"""What is given to be read and is no text is refused as such; a switch is true or false."""

from collections.abc import Callable

import pytest

from layanan.baca.biaya import BacaanBiaya
from layanan.citation import Citation, Peraturan
from layanan.errors import MalformedError
from layanan.terbilang import from_words
from layanan.waktu.bacaan import BacaanWaktu
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.waktu.kalender import Kalender

READERS: tuple[Callable[[str], object], ...] = (
    BacaanBiaya.parse,
    BacaanWaktu.parse,
    Citation.parse,
    JangkaWaktu.parse,
    Peraturan.parse,
    from_words,
)


class TestReaders:
    @pytest.mark.parametrize("read", READERS)
    @pytest.mark.parametrize("given", [None, 3, b"3 hari", ["3 hari"]])
    def test_no_text(self, read: Callable[[str], object], given: str) -> None:
        with pytest.raises(MalformedError, match="not text") as caught:
            read(given)
        assert len(caught.value.faults) == 1


class TestSwitches:
    def test_true_or_false(self) -> None:
        with pytest.raises(MalformedError) as caught:
            Kalender.pemerintah(cuti_bersama=0, unverified=None)  # type: ignore[arg-type]  # refused at run time
        assert [fault.path for fault in caught.value.faults] == ["cuti_bersama", "unverified"]
