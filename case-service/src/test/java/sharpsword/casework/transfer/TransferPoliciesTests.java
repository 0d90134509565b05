package sharpsword.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.access.Refusal;
import sharpsword.casework.policy.Policy;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.paper.TransferMaterials;

class TransferPoliciesTests {

    private static final List<TransferMaterials.Item> CHECKLIST =
            TransferMaterials.on(LocalDate.parse("2024-07-01"), BuiltInPackages.load());

    @ParameterizedTest
    @CsvSource({
        "true,  A;B, none",
        "true,  A,   transfer-team-incomplete",
        "true,  A;A, transfer-team-incomplete",
        "true,  A;X, transfer-team-incomplete",
        "true,  A;R, case-officer-recused",
        "false, A;B, transfer-no-suspicion"
    })
    void takesAReportOnASuspicionByATeamOfTwo(boolean suspected, String team, String code) {
        var facts = new TransferPolicies.Reporting(
                suspected, Arrays.asList(team.split(";")), officer -> !officer.equals("X"), "R"::equals);

        assertThat(codeOf(TransferPolicies.REPORTING, facts)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRANSFER_LETTER",
                "INVESTIGATION_REPORT",
                "SCENE_RECORDS",
                "GOODS_LIST",
                "PHOTO_VIDEO_LIST",
                "MONITORING_TEST_IDENTIFICATION_REPORTS",
                "OTHER"
            })
    void namesThePaperThatIsMissing(String absent) {
        List<Material> others = complete();
        others.removeIf(material -> material.code().equals(absent));
        CriminalTransfer transfer = TransferFixture.aTransfer(TransferState.APPROVED, others);

        var objection =
                Policy.firstObjection(TransferPolicies.SENDING, new TransferPolicies.Parcel(transfer, CHECKLIST));

        assertThat(objection).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo("transfer-materials-missing");
            assertThat(refusal.arguments()).containsEntry("missing", absent).containsEntry("article", "T17 6; T310 6");
        });
    }

    @Test
    void sendsACompleteParcelWithoutAPenaltyDecision() {
        CriminalTransfer transfer = TransferFixture.aTransfer(TransferState.APPROVED, complete());

        assertThat(codeOf(TransferPolicies.SENDING, new TransferPolicies.Parcel(transfer, CHECKLIST)))
                .isEqualTo("none");
    }

    @Test
    void doesNotTakeAnExcuseForAPaperThatMustBeThere() {
        List<Material> excused = complete();
        excused.removeIf(material -> material.code().equals("TRANSFER_LETTER"));
        excused.add(TransferFixture.none("TRANSFER_LETTER"));

        assertThat(TransferPolicies.missing(TransferFixture.aTransfer(TransferState.APPROVED, excused), CHECKLIST))
                .containsExactly("TRANSFER_LETTER");
    }

    @Test
    void sendsNothingWithoutAChecklist() {
        CriminalTransfer transfer = TransferFixture.aTransfer(TransferState.APPROVED, complete());

        assertThat(codeOf(TransferPolicies.SENDING, new TransferPolicies.Parcel(transfer, List.of())))
                .isEqualTo("transfer-checklist-missing");
    }

    private static List<Material> complete() {
        List<Material> materials = new ArrayList<>();
        CHECKLIST.stream()
                .filter(item -> item.need() == TransferMaterials.Need.PAPER)
                .forEach(item -> materials.add(TransferFixture.paper(item.code())));
        CHECKLIST.stream()
                .filter(item -> item.need() == TransferMaterials.Need.PAPER_OR_NONE)
                .forEach(item -> materials.add(TransferFixture.none(item.code())));
        return materials;
    }

    private static <F> String codeOf(List<Policy<F>> policies, F facts) {
        return Policy.firstObjection(policies, facts).map(Refusal::code).orElse("none");
    }
}
