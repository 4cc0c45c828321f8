"""The words of PP 96/2012 that its rules turn on, and the slips that the rules read around."""

from lawtext import body, needs_law_text
from layanan.citation import PP_96_2012 as PP
from layanan.citation import Citation
from layanan.hukum.pp96_2012.pelayanan_berjenjang import PALING_BANYAK
from layanan.model.penyelenggara import KELIPATAN_AKTIVA
from wording import law


def says(citation: Citation, words: str) -> bool:
    """Whether a provision has these words."""
    return words in " ".join(law(citation).split())


@needs_law_text
class TestNumbers:
    """What a rule counts or compares stands in the text, in digits and in words."""

    def test_a_quarter(self) -> None:
        assert PALING_BANYAK == 25
        assert says(PP.pasal(37, ayat=2), "paling banyak 25% (dua puluh lima persen)")

    def test_fifty_times(self) -> None:
        assert KELIPATAN_AKTIVA == 50
        assert says(PP.pasal(10, ayat=2, huruf="a"), "paling sedikit 50 (lima puluh) kali")

    def test_the_quarter_is_of_all_capacity(self) -> None:
        assert says(PP.pasal(37, ayat=2), "dari seluruh kapasitas pelayanan yang tersedia")


@needs_law_text
class TestReadings:
    """If a better copy of the text has no such slip, the reading beside the rule has to go."""

    def test_the_draft_is_said_to_be_in_pasal_23(self) -> None:
        head = (
            "Rancangan Standar Pelayanan sebagaimana dimaksud dalam Pasal 23 paling sedikit memuat"
        )
        assert head in " ".join(body("pp-96-2012.md").split())
        assert says(PP.pasal(24, ayat=1), "penyiapan rancangan Standar Pelayanan")

    def test_the_improvement_is_said_to_be_in_pasal_27_ayat_4(self) -> None:
        """It is in ayat (3); who is dissatisfied may report once it is made: a right."""
        assert says(PP.pasal(28, ayat=1), "sebagaimana dimaksud dalam Pasal 27 ayat (4)")

    def test_pasal_34_is_said_to_have_an_ayat(self) -> None:
        assert says(PP.pasal(37, ayat=1), "Pasal 34 ayat (1)")

    def test_coordination_is_asked_of_pasal_15_alone(self) -> None:
        assert says(
            PP.pasal(20, ayat=1), "sistem pelayanan terpadu sebagaimana dimaksud dalam Pasal 15"
        )
        assert says(PP.pasal(20, ayat=2), "secara berkala atau sewaktu-waktu jika diperlukan")

    def test_hari_stands_bare_between_two_hari_kerja(self) -> None:
        assert says(PP.pasal(27, ayat=2), "7 (tujuh) hari kerja sejak dipublikasikan")
        assert says(PP.pasal(27, ayat=3), "14 (empat belas) hari sejak batas akhir")

    def test_what_is_published_is_the_draft_as_discussed(self) -> None:
        assert says(PP.pasal(27, ayat=1), "Rancangan Standar Pelayanan yang telah dibahas")

    def test_the_text_says_how_often_and_not_from_when(self) -> None:
        assert says(PP.pasal(32, ayat=1), "secara berkala setiap 1 (satu) tahun")
        assert says(
            PP.pasal(33, ayat=1), "yang telah dilaksanakan wajib dilakukan peninjauan ulang"
        )

    def test_a_change_names_pasal_26_and_27_alone(self) -> None:
        assert says(
            PP.pasal(33, ayat=3), "mekanisme sebagaimana dimaksud dalam Pasal 26 dan Pasal 27"
        )

    def test_full_delegation_names_some_givers(self) -> None:
        assert says(
            PP.pasal(16, ayat=4),
            "Pimpinan kementerian, pimpinan lembaga pemerintah nonkementerian, gubernur, bupati "
            "dan walikota",
        )

    def test_new_providers_count_from_their_unit(self) -> None:
        assert says(PP.pasal(50, ayat=2), "sejak terbentuknya Satuan Kerja Penyelenggara")
