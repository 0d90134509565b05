package sharpsword.casework.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sharpsword.casework.party.By;

/** Transfers for tests. */
final class TransferFixture {

    static final String AGENCY = "DET-500112";
    static final String POLICE = "PSB-500112";
    static final String PROCURATORATE = "PROC-500112";
    static final Instant REPORTED = Instant.parse("2024-07-01T02:00:00Z");

    private TransferFixture() {}

    static CriminalTransfer aTransferIn(TransferState state) {
        return aTransfer(state, List.of());
    }

    static CriminalTransfer aTransfer(TransferState state, List<Material> materials) {
        By by = by("handler", AGENCY);
        return new CriminalTransfer(
                "transfer-1",
                Set.of("A:" + AGENCY),
                state,
                new Origin("case-1", "problem-1", "HAZARDOUS_WASTE", 2024, "500112", AGENCY, null),
                new Report("污染环境罪", "CL 338", "非法处置危险废物", List.of("A", "B"), by),
                POLICE,
                PROCURATORATE,
                "case-1:CRIMINAL",
                REPORTED,
                REPORTED,
                List.of(),
                materials,
                null,
                null,
                "",
                null,
                null,
                List.of(),
                Map.of());
    }

    static By by(String officer, String agency) {
        return new By(officer, "演示·" + officer, agency, REPORTED);
    }

    static Material paper(String code) {
        return new Material(code, code, "0".repeat(64), null, by("handler", AGENCY));
    }

    static Material none(String code) {
        return new Material(code, null, null, "本案无此项", by("handler", AGENCY));
    }
}
