"""Keadaan pengaduan: the states a complaint can be in, without the table that joins them."""

from enum import StrEnum, unique
from typing import Final, final

from layanan.text import Text

__all__ = ["KeadaanPengaduan"]


@final
@unique
class KeadaanPengaduan(StrEnum):
    """Keadaan pengaduan: where a complaint stands (UU 25/2009 Pasal 40-50)."""

    AWAL = "awal"
    DILAYANI = "dilayani"
    DI_DPR = "di_dpr"
    DIAJUKAN = "diajukan"
    DITERIMA = "diterima"
    TIDAK_LENGKAP = "tidak_lengkap"
    DILENGKAPI = "dilengkapi"
    DIAJUKAN_KE_OMBUDSMAN = "diajukan_ke_ombudsman"
    DITERIMA_OMBUDSMAN = "diterima_ombudsman"
    TIDAK_LENGKAP_DI_OMBUDSMAN = "tidak_lengkap_di_ombudsman"
    DILENGKAPI_DI_OMBUDSMAN = "dilengkapi_di_ombudsman"
    DIANGGAP_DICABUT = "dianggap_dicabut"
    DICABUT = "dicabut"
    LENGKAP = "lengkap"
    DIPERIKSA = "diperiksa"
    DIPUTUS = "diputus"
    DISAMPAIKAN = "disampaikan"
    DITANGANI_OMBUDSMAN = "ditangani_ombudsman"
    DIMEDIASI = "dimediasi"
    DISEPAKATI = "disepakati"
    AJUDIKASI_KHUSUS = "ajudikasi_khusus"
    DIADJUDIKASI = "diadjudikasi"
    SELESAI = "selesai"

    @property
    def text(self) -> Text:
        """The state in both languages."""
        return _STATES[self]


K = KeadaanPengaduan

_STATES: Final = {
    K.AWAL: Text("belum ada peristiwa", "nothing yet"),
    K.DILAYANI: Text("pelayanan diterima, belum diadukan", "served, no complaint yet"),
    K.DI_DPR: Text("diajukan kepada DPR atau DPRD", "filed with a legislature"),
    K.DIAJUKAN: Text("diajukan, belum diterima", "filed, not yet received"),
    K.DITERIMA: Text("diterima, menunggu tanggapan", "received, awaiting the answer"),
    K.TIDAK_LENGKAP: Text("tidak lengkap, menunggu pengadu", "incomplete, awaiting completion"),
    K.DILENGKAPI: Text("dilengkapi, belum dinyatakan lengkap", "completed, not yet declared so"),
    K.DIAJUKAN_KE_OMBUDSMAN: Text("diajukan kepada ombudsman", "filed with the Ombudsman"),
    K.DITERIMA_OMBUDSMAN: Text(
        "diterima ombudsman, menunggu tanggapan", "received by the Ombudsman, awaiting the answer"
    ),
    K.TIDAK_LENGKAP_DI_OMBUDSMAN: Text(
        "tidak lengkap di ombudsman", "incomplete, at the Ombudsman"
    ),
    K.DILENGKAPI_DI_OMBUDSMAN: Text(
        "dilengkapi di ombudsman, belum dinyatakan lengkap",
        "completed at the Ombudsman, not yet declared so",
    ),
    K.DIANGGAP_DICABUT: Text("dianggap dicabut", "deemed withdrawn"),
    K.DICABUT: Text("dicabut", "withdrawn"),
    K.LENGKAP: Text("lengkap, menunggu pemeriksaan", "complete, awaiting examination"),
    K.DIPERIKSA: Text("diperiksa", "under examination"),
    K.DIPUTUS: Text("diputus, belum disampaikan", "decided, not yet delivered"),
    K.DISAMPAIKAN: Text("keputusan disampaikan", "decision delivered"),
    K.DITANGANI_OMBUDSMAN: Text("ditangani ombudsman", "with the Ombudsman"),
    K.DIMEDIASI: Text("dalam mediasi atau konsiliasi", "in mediation or conciliation"),
    K.DISEPAKATI: Text("disepakati para pihak", "settled by agreement"),
    K.AJUDIKASI_KHUSUS: Text("dalam ajudikasi khusus", "in special adjudication"),
    K.DIADJUDIKASI: Text("ajudikasi khusus diputus", "special adjudication decided"),
    K.SELESAI: Text("selesai", "finished"),
}
