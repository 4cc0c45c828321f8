"""The further regimes: UU 37/2008, UU 14/2008, UU 30/2014, SP4N, and real status vocabularies."""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pytest

import lawtext
from lawtext import Provision, needs_law_text
from layanan.citation import (
    INSTRUMENTS,
    UU_14_2008,
    UU_25_2009,
    UU_30_2014,
    UU_37_2008,
    Citation,
    Peraturan,
)
from layanan.errors import CitationError, NotInForceError
from layanan.model.peristiwa_rezim_lain import (
    JenisPeristiwaInformasi,
    JenisPeristiwaKeberatan,
    JenisPeristiwaOmbudsman,
    JenisPeristiwaSp4n,
)
from layanan.prosedur.hasil import OfficeLimit, Status
from layanan.prosedur.informasi import PERMINTAAN_INFORMASI, KeadaanInformasi
from layanan.prosedur.keberatan import UPAYA_ADMINISTRATIF, KeadaanKeberatan
from layanan.prosedur.mesin import RefusedError
from layanan.prosedur.ombudsman import LAPORAN_OMBUDSMAN, KeadaanLaporan
from layanan.prosedur.pengaduan import KeadaanPengaduan
from layanan.prosedur.sp4n import SP4N, KeadaanSp4n, sp4n
from layanan.prosedur.status import VOCABULARIES
from layanan.tenggat import uu14_2008, uu30_2014, uu37_2008
from layanan.text import Text
from layanan.validity import Validity, refuse_overlaps
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import Sifat
from replaying import START, case, days, duty, working


class TestOmbudsman:
    """UU 37/2008: two years; 30; 7; 14 and 14; 14; 14; 60 *hari*."""

    J = JenisPeristiwaOmbudsman
    K = KeadaanLaporan
    COMPLETE: Final = ((J.DILAPORKAN, days(0)), (J.DINYATAKAN_LENGKAP, days(5)))
    EXAMINED: Final = (*COMPLETE, (J.DINYATAKAN_BERWENANG, days(10)))

    @pytest.mark.parametrize(
        ("filed", "status"), [(date(2026, 2, 2), Status.MET), (date(2026, 2, 3), Status.LATE)]
    )
    def test_two_years(self, filed: date, status: Status) -> None:
        of = case(
            LAPORAN_OMBUDSMAN,
            (self.J.PERISTIWA_TERJADI, date(2024, 2, 2)),
            (self.J.DISAMPAIKAN_KE_TERLAPOR, date(2024, 3, 1)),
            (self.J.DILAPORKAN, filed),
        )
        assert duty(of, "laporan").status is status

    @pytest.mark.parametrize(("passed", "state"), [(30, K.TIDAK_LENGKAP), (31, K.DIANGGAP_DICABUT)])
    def test_thirty_days_to_complete(self, passed: int, state: KeadaanLaporan) -> None:
        of = case(
            LAPORAN_OMBUDSMAN,
            (self.J.DILAPORKAN, days(0)),
            (self.J.KEKURANGAN_DIBERITAHUKAN, days(3)),
            (self.J.PEMBERITAHUAN_DITERIMA, days(5)),
            now=days(5 + passed),
        )
        assert of.state is state

    def test_seven_days_to_say_not_competent(self) -> None:
        of = case(
            LAPORAN_OMBUDSMAN,
            *self.COMPLETE,
            (self.J.DINYATAKAN_TIDAK_BERWENANG, days(10)),
            (self.J.TIDAK_BERWENANG_DIBERITAHUKAN, days(18)),
        )
        assert (duty(of, "tidak_berwenang").due, of.state) == (days(17), self.K.DITUTUP)
        assert duty(of, "tidak_berwenang").status is Status.LATE

    def test_twice_fourteen_days_to_explain(self) -> None:
        asked = (
            *self.EXAMINED,
            (self.J.PENJELASAN_DIMINTA, days(11)),
            (self.J.PERMINTAAN_DITERIMA, days(12)),
        )
        assert case(LAPORAN_OMBUDSMAN, *asked, now=days(26)).state is self.K.BERWENANG
        assert case(LAPORAN_OMBUDSMAN, *asked, now=days(27)).state is self.K.TIDAK_MENJELASKAN
        again = (
            *asked,
            (self.J.PENJELASAN_DIMINTA_KEDUA, days(30)),
            (self.J.PERMINTAAN_KEDUA_DITERIMA, days(31)),
        )
        of = case(LAPORAN_OMBUDSMAN, *again, now=days(46))
        assert of.state is self.K.TIDAK_MENGGUNAKAN_HAK
        assert of.history[-1].row.citation == UU_37_2008.pasal(33, ayat=3)
        explained = (self.J.PENJELASAN_DIBERIKAN, days(45))
        assert case(LAPORAN_OMBUDSMAN, *again, explained).state is self.K.BERWENANG

    def test_second_request_before_fourteen_working_days_is_in_doubt(self) -> None:
        """The request of 11 March 2026 ends on 25 March, or on 8 April in working days."""
        course = (
            (self.J.DILAPORKAN, date(2026, 3, 2)),
            (self.J.DINYATAKAN_LENGKAP, date(2026, 3, 3)),
            (self.J.DINYATAKAN_BERWENANG, date(2026, 3, 6)),
            (self.J.PENJELASAN_DIMINTA, date(2026, 3, 9)),
            (self.J.PERMINTAAN_DITERIMA, date(2026, 3, 11)),
        )
        for asked, certain in ((date(2026, 4, 8), False), (date(2026, 4, 9), True)):
            again = (self.J.PENJELASAN_DIMINTA_KEDUA, asked)
            of = case(LAPORAN_OMBUDSMAN, *course, again, now=date(2026, 5, 1))
            assert of.is_certain is certain
        of = case(LAPORAN_OMBUDSMAN, *course, (self.J.DIPANGGIL, date(2026, 4, 1)))
        assert of.is_certain

    def test_second_request_has_no_place_in_the_first_fourteen_days(self) -> None:
        with pytest.raises(RefusedError):
            case(
                LAPORAN_OMBUDSMAN,
                *self.EXAMINED,
                (self.J.PENJELASAN_DIMINTA, days(11)),
                (self.J.PERMINTAAN_DITERIMA, days(12)),
                (self.J.PENJELASAN_DIMINTA_KEDUA, days(26)),
            )

    def test_refusal_recommendation_and_carrying_out(self) -> None:
        of = case(LAPORAN_OMBUDSMAN, *self.EXAMINED, (self.J.DITOLAK, days(20)), now=days(21))
        assert duty(of, "penolakan").due == days(34)
        of = case(
            LAPORAN_OMBUDSMAN,
            *self.EXAMINED,
            (self.J.REKOMENDASI_DITANDATANGANI, days(20)),
            (self.J.REKOMENDASI_DISAMPAIKAN, days(30)),
            (self.J.REKOMENDASI_DITERIMA, days(32)),
            now=days(92),
        )
        assert (duty(of, "penyampaian").due, duty(of, "pelaksanaan").due) == (days(34), days(92))
        assert duty(of, "pelaksanaan").status is Status.OPEN
        assert self.J.DIPUBLIKASIKAN in of.allowed


class TestInformasi:
    """UU 14/2008: 10 and 7; 30; 30; 14; 14 and 100 *hari kerja*; 14; 14 *hari*."""

    J = JenisPeristiwaInformasi
    K = KeadaanInformasi

    def test_ten_working_days_and_seven_more_from_the_tenth(self) -> None:
        of = case(PERMINTAAN_INFORMASI, (self.J.DIMINTA, START), now=START)
        assert duty(of, "pemberitahuan").due == working(10)
        put_off = (self.J.DIPERPANJANG, working(4))
        of = case(PERMINTAAN_INFORMASI, (self.J.DIMINTA, START), put_off, now=working(4))
        assert duty(of, "pemberitahuan").status is Status.MET
        assert duty(of, "pemberitahuan_diperpanjang").due == working(17)
        late = (self.J.DIPERPANJANG, working(12))
        of = case(PERMINTAAN_INFORMASI, (self.J.DIMINTA, START), late, now=working(12))
        assert duty(of, "pemberitahuan").status is Status.LATE
        assert duty(of, "pemberitahuan_diperpanjang").due == working(17)

    def test_objection_and_its_answer(self) -> None:
        of = case(
            PERMINTAAN_INFORMASI,
            (self.J.DIMINTA, START),
            (self.J.DIBERITAHU_DITOLAK, working(8)),
            (self.J.ALASAN_DITEMUKAN, working(9)),
            (self.J.KEBERATAN_DIAJUKAN, working(39)),
            (self.J.KEBERATAN_DITANGGAPI, working(69)),
            (self.J.TANGGAPAN_KEBERATAN_DITERIMA, working(70)),
            now=working(70),
        )
        assert {one.status for one in of.duties[1:4]} == {Status.MET}
        assert duty(of, "tanggapan_keberatan").due == working(69)
        assert duty(of, "sengketa").due == working(84)

    def test_silence_leaves_the_answer_owed_and_the_commission_open(self) -> None:
        objected = ((self.J.DIMINTA, START), (self.J.KEBERATAN_DIAJUKAN, working(12)))
        early = (self.J.SENGKETA_DIAJUKAN, working(42))
        with pytest.raises(RefusedError):
            case(PERMINTAAN_INFORMASI, *objected, early)
        of = case(PERMINTAAN_INFORMASI, *objected, now=working(43))
        assert of.state is self.K.TIDAK_DITANGGAPI
        owed = duty(of, "tanggapan_keberatan")
        assert (owed.status, owed.closed) == (Status.LATE, None)
        assert duty(of, "sengketa_tanpa_tanggapan").due is None
        practice = (OfficeLimit("sengketa_tanpa_tanggapan", JangkaWaktu(14, Satuan.HARI_KERJA)),)
        of = case(PERMINTAAN_INFORMASI, *objected, now=working(43), own=practice)
        assert duty(of, "sengketa_tanpa_tanggapan").due == working(56)
        assert duty(of, "sengketa_tanpa_tanggapan").is_policy

    def test_dispute_in_a_hundred_working_days_and_the_courts(self) -> None:
        disputed = (
            (self.J.KEBERATAN_DIAJUKAN, START),
            (self.J.KEBERATAN_DITANGGAPI, working(1)),
            (self.J.SENGKETA_DIAJUKAN, working(2)),
        )
        of = case(PERMINTAAN_INFORMASI, *disputed, now=working(3))
        assert duty(of, "penyelesaian_dimulai").due == working(16)
        ruled = (
            *disputed,
            (self.J.PENYELESAIAN_DIMULAI, working(10)),
            (self.J.MEDIASI_GAGAL, working(20)),
            (self.J.AJUDIKASI_DIPUTUS, working(30)),
            (self.J.PUTUSAN_DITERIMA, working(31)),
        )
        of = case(PERMINTAAN_INFORMASI, *ruled, now=working(45))
        assert (duty(of, "penyelesaian").due, of.state) == (working(110), self.K.DIADJUDIKASI)
        over = case(PERMINTAAN_INFORMASI, *ruled, now=working(46))
        assert (over.state, over.is_final) == (self.K.TIDAK_DAPAT_DIGUGAT, True)
        sued = (
            *ruled,
            (self.J.PUTUSAN_TIDAK_DITERIMA_BAIK, working(45)),
            (self.J.DIGUGAT, working(46)),
            (self.J.PENGADILAN_MEMUTUS, working(47)),
            (self.J.PUTUSAN_PENGADILAN_DITERIMA, working(48)),
        )
        of = case(PERMINTAAN_INFORMASI, *sued, now=working(48))
        assert duty(of, "kasasi").due == working(48) + timedelta(14)

    def test_law_since_30_april_2010(self) -> None:
        with pytest.raises(NotInForceError):
            case(PERMINTAAN_INFORMASI, (self.J.DIMINTA, date(2010, 4, 29)))


class TestKeberatan:
    """UU 30/2014 Pasal 75-78: 21; 10; 5 after those 10; 10; 10; 5 *hari kerja*."""

    J = JenisPeristiwaKeberatan
    K = KeadaanKeberatan
    OBJECTED: Final = ((J.KEPUTUSAN_DIUMUMKAN, START), (J.KEBERATAN_DIAJUKAN, working(21)))

    def test_objecting_in_time_and_late(self) -> None:
        of = case(UPAYA_ADMINISTRATIF, *self.OBJECTED, now=working(22))
        assert duty(of, "keberatan").status is Status.MET
        late = (self.OBJECTED[0], (self.J.KEBERATAN_DIAJUKAN, working(22)))
        of = case(UPAYA_ADMINISTRATIF, *late, now=working(22))
        assert (duty(of, "keberatan").status, of.state) == (Status.LATE, self.K.KEBERATAN)

    def test_act_has_no_stated_time(self) -> None:
        of = case(UPAYA_ADMINISTRATIF, (self.J.TINDAKAN_DILAKUKAN, START))
        assert of.duties == ()

    def test_deemed_granted_after_ten_and_issued_within_five_of_them(self) -> None:
        of = case(UPAYA_ADMINISTRATIF, *self.OBJECTED, now=working(31))
        assert of.state is self.K.KEBERATAN
        of = case(UPAYA_ADMINISTRATIF, *self.OBJECTED, now=working(32))
        assert of.state is self.K.KEBERATAN_DIANGGAP_DIKABULKAN
        assert duty(of, "penyelesaian_keberatan").status is Status.LAPSED
        assert duty(of, "keputusan_keberatan").due == working(36)
        granted = (self.J.KEBERATAN_DIKABULKAN, working(25))
        of = case(UPAYA_ADMINISTRATIF, *self.OBJECTED, granted, now=working(26))
        assert duty(of, "keputusan_keberatan").due == working(36)

    def test_no_refusal_once_it_is_deemed_granted(self) -> None:
        with pytest.raises(RefusedError) as refused:
            case(UPAYA_ADMINISTRATIF, *self.OBJECTED, (self.J.KEBERATAN_DITOLAK, working(32)))
        assert refused.value.row is not None
        assert refused.value.row.citation == UU_30_2014.pasal(77, ayat=5)

    def test_appeal(self) -> None:
        appealed = (
            *self.OBJECTED,
            (self.J.KEBERATAN_DITOLAK, working(30)),
            (self.J.PENYELESAIAN_KEBERATAN_DITERIMA, working(31)),
            (self.J.BANDING_DIAJUKAN, working(41)),
        )
        of = case(UPAYA_ADMINISTRATIF, *appealed, now=working(42))
        assert duty(of, "banding").status is Status.MET
        assert duty(of, "penyelesaian_banding").due == working(51)
        of = case(UPAYA_ADMINISTRATIF, *appealed, now=working(52))
        assert of.state is self.K.BANDING_DIANGGAP_DIKABULKAN
        assert duty(of, "keputusan_banding").due == working(56)

    def test_the_decision_as_asked_rests_on_the_ayat_of_its_own_remedy(self) -> None:
        """Pasal 77 ayat (7) for an objection, Pasal 78 ayat (6) for an appeal."""
        cited = {
            source: str(row.citation)
            for row in UPAYA_ADMINISTRATIF.rows
            if str(row.target) == str(KeadaanKeberatan.KEPUTUSAN_SESUAI)
            for source in row.sources
        }
        objection, appeal = "Pasal 77 ayat (7) UU 30/2014", "Pasal 78 ayat (6) UU 30/2014"
        assert cited == {
            KeadaanKeberatan.KEBERATAN_DIKABULKAN: objection,
            KeadaanKeberatan.KEBERATAN_DIANGGAP_DIKABULKAN: objection,
            KeadaanKeberatan.BANDING_DIKABULKAN: appeal,
            KeadaanKeberatan.BANDING_DIANGGAP_DIKABULKAN: appeal,
        }


class TestSp4n:
    """The portal's 3, 5, 5 / 14 / 60 and 10 *hari kerja* are weak data, and say so."""

    J = JenisPeristiwaSp4n
    SENT: Final = date(2024, 3, 4)

    @pytest.mark.parametrize(
        ("kind", "limit"),
        [
            (J.DITERUSKAN_PERMINTAAN_INFORMASI, 5),
            (J.DITERUSKAN_TIDAK_BERKADAR_PENGAWASAN, 14),
            (J.DITERUSKAN_BERKADAR_PENGAWASAN, 60),
        ],
    )
    def test_limits_by_class(self, kind: JenisPeristiwaSp4n, limit: int) -> None:
        forwarded = working(3, self.SENT)
        of = case(SP4N, (self.J.DIKIRIM, self.SENT), (kind, forwarded), now=forwarded)
        assert duty(of, "verifikasi").status is Status.MET
        assert duty(of, "tindak_lanjut").due == working(5, forwarded)
        assert of.duties[-1].due == working(limit, forwarded)

    def test_suggestion_has_no_number(self) -> None:
        of = case(
            SP4N,
            (self.J.DIKIRIM, self.SENT),
            (self.J.DITERUSKAN_ASPIRASI, self.SENT),
            now=self.SENT,
        )
        assert duty(of, "penyelesaian_aspirasi").due is None

    def test_closed_after_ten_days_of_silence(self) -> None:
        settled = (
            (self.J.DIKIRIM, self.SENT),
            (self.J.DITERUSKAN_ASPIRASI, self.SENT),
            (self.J.DISELESAIKAN, self.SENT),
        )
        last = working(10, self.SENT)
        assert case(SP4N, *settled, now=last).state is KeadaanSp4n.DISELESAIKAN
        assert case(SP4N, *settled, now=last + timedelta(1)).state is KeadaanSp4n.DITUTUP
        of = case(SP4N, *settled, (self.J.DIBALAS, last))
        assert of.state is KeadaanSp4n.DITINDAKLANJUTI

    def test_every_limit_says_it_is_weak(self) -> None:
        assert SP4N.note is not None
        for timer in SP4N.timers:
            assert timer.tenggat.catatan == SP4N.note
            assert timer.tenggat.citation == UU_25_2009.pasal(36, ayat=2)

    def test_each_limit_in_words(self) -> None:
        said = {timer.id: (timer.tenggat.isi, timer.tenggat.pemicu) for timer in SP4N.timers}
        sent = Text("laporan dikirim", "the report being sent")
        forwarded = Text("laporan diteruskan", "the report being forwarded")
        settle = (Text("menyelesaikan laporan", "settle the report"), forwarded)
        assert said == {
            "verifikasi": (
                Text("memverifikasi dan meneruskan laporan", "verify and forward the report"),
                sent,
            ),
            "tindak_lanjut": (Text("menindaklanjuti laporan", "follow the report up"), forwarded),
            "penyelesaian_informasi": settle,
            "penyelesaian_tidak_berkadar": settle,
            "penyelesaian_berkadar": settle,
            "penyelesaian_aspirasi": settle,
            "penutupan": (
                Text("membalas tindak lanjut", "reply to the follow-up"),
                Text("laporan diselesaikan", "the report being settled"),
            ),
        }
        assert all(timer.tenggat.id == f"SP4N-{timer.id}" for timer in SP4N.timers)
        fatal = [timer.id for timer in SP4N.timers if timer.tenggat.akibat]
        assert fatal == ["penutupan"]

    def test_from_2025_on_only_for_who_vouches_for_it(self) -> None:
        with pytest.raises(NotInForceError):
            case(SP4N, (self.J.DIKIRIM, date(2025, 1, 2)))
        own = sp4n(Validity(date(2025, 1, 1)))
        assert case(own, (self.J.DIKIRIM, date(2025, 1, 2))).duties


class TestVocabularies:
    """Real applications' statuses, mapped where it is honest, and named where it is not."""

    DATA: Final = Path(__file__).parents[2] / "shared" / "data" / "real-standards.jsonl"

    @pytest.mark.skipif(not DATA.is_file(), reason="the collected standards are not beside this")
    def test_every_vocabulary_seen_is_here_with_every_status(self) -> None:
        seen: dict[str, list[str]] = {}
        for line in self.DATA.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["kind"] == "skema_status":
                seen[row["source"]] = row["components"]["status"]
        here = {one.sumber: [r.status for r in one.readings] for one in VOCABULARIES}
        assert here.keys() == seen.keys()
        for source, statuses in seen.items():
            plain = [status.split("(")[-1].rstrip(")") for status in statuses]
            assert here[source] == plain

    def test_read_without_regard_to_case_spaces_and_underscores(self) -> None:
        (one,) = (one for one in VOCABULARIES if one.sumber.startswith("desdjajamahesa"))
        spelled = ["belum_proses", "Belum Proses", "belumproses", " BELUM__PROSES "]
        assert {one.read(status) for status in spelled} == {one.readings[0]}
        assert one.read("proses") is None

    def test_what_is_not_mapped_says_why(self) -> None:
        for vocabulary in VOCABULARIES:
            for reading in vocabulary.readings:
                assert reading.keadaan is not None or reading.alasan is not None
                assert vocabulary.read(reading.status.upper().replace("_", " ")) == reading
            assert vocabulary.unmapped == tuple(
                one for one in vocabulary.readings if one.keadaan is None
            )
        mapped = {one.keadaan for v in VOCABULARIES for one in v.readings if one.keadaan}
        assert mapped == {KeadaanPengaduan.DIAJUKAN, KeadaanPengaduan.DITERIMA}


LAWS: Final = {
    UU_14_2008: ("uu-14-2008.md", uu14_2008.TENGGAT),
    UU_37_2008: ("uu-37-2008.md", uu37_2008.TENGGAT),
    UU_30_2014: ("uu-30-2014.md", uu30_2014.TENGGAT),
}
# What UU 11/2020 rewrote does not stand in the text of 2014.
REWRITTEN: Final = {uu30_2014.PENETAPAN}


class TestLaws:
    """The three laws' skeletons and limits are those of the texts as promulgated."""

    ROWS: Final = [row for _, rows in LAWS.values() for row in rows]

    def test_rows_are_ordered_named_and_do_not_overlap(self) -> None:
        refuse_overlaps((row.id, row.validity) for row in self.ROWS)
        for law, (_, rows) in LAWS.items():
            assert [row.citation for row in rows] == sorted(row.citation for row in rows)
            for row in rows:
                assert row.citation.peraturan is law
                assert row.validity.start == (law.berlaku if row not in REWRITTEN else CHANGED)
                assert row.id.startswith(f"UU{law.number}-P{row.citation.pasal}")
        assert set(LAWS) < set(INSTRUMENTS)

    def test_a_late_report_on_a_recommendation_is_not_one_left_undone(self) -> None:
        """UU 37/2008 Pasal 38 ayat (4) follows the duty of ayat (1); Pasal 39 that of ayat (2)."""
        assert uu37_2008.PELAKSANAAN_REKOMENDASI.akibat == (UU_37_2008.pasal(39),)

    def test_known_laws_are_recognised_and_end_where_they_end(self) -> None:
        assert Citation.parse("Pasal 77 ayat (4) UU 30/2014").verified
        assert [law.last for law in LAWS] == [64, 47, 89]
        for law in LAWS:
            with pytest.raises(CitationError):
                law.pasal((law.last or 0) + 1)

    @needs_law_text
    @pytest.mark.parametrize("law", LAWS, ids=str)
    def test_skeleton_is_the_text(self, law: Peraturan, monkeypatch: pytest.MonkeyPatch) -> None:
        text = lawtext.body(LAWS[law][0])
        for printed, meant in MISPRINTS:
            text = text.replace(printed, meant)

        def mended(_: str) -> str:
            return text

        monkeypatch.setattr(lawtext, "body", mended)
        assert set(lawtext.provisions.__wrapped__("")) == set(asked(law.provisions()))

    @needs_law_text
    @pytest.mark.parametrize(
        "row", [row for row in ROWS if row not in REWRITTEN], ids=lambda row: row.id
    )
    def test_number_and_unit_stand_in_the_provision(self, row: Tenggat) -> None:
        words = paragraph(row.citation)
        if row.sifat is Sifat.TANPA_ANGKA:
            assert "paling lambat" not in words
            return
        assert row.jangka is not None
        assert f"{row.jangka}" in words
        if row.jangka.satuan is Satuan.HARI:
            assert f"{row.jangka} kerja" not in words
        assert row.kata.value in words


CHANGED: Final = date(2020, 11, 2)

# Places where the stored copies run letters together or letter an ayat.
MISPRINTS: Final = (
    ("b. Pengadilan tata usaha negara atau pengadilan negeri memberikan",
     "(3) Pengadilan tata usaha negara atau pengadilan negeri memberikan"),
    ("apabila terdapat _: _ a. kesalahan", "apabila terdapat:\na. kesalahan"),
    *((f"; dan/atau {letter}. ", f";\n{letter}. ") for letter in "cdefg"),
)  # fmt: skip


def paragraph(place: Citation) -> str:
    """The words of one ayat, its letters included, or of an article that has no ayat."""
    text = lawtext.body(LAWS[place.peraturan][0])
    article = text.split(f"\nPasal {place.pasal}\n")[1].split("\nPasal ")[0]
    if place.ayat is not None:
        article = article.split(f"({place.ayat}) ", 1)[1].split(f"\n({place.ayat + 1}) ")[0]
    return " ".join(article.split())


def asked(citations: Iterable[Citation]) -> Iterable[Provision]:
    for one in citations:
        yield Provision(one.pasal, one.ayat or 0, one.huruf or "", one.angka or 0)
