package sharpsword.gateway.console.transfer;

import static sharpsword.gateway.console.page.Field.Kind.AREA;
import static sharpsword.gateway.console.page.Field.Kind.TEXT;

import java.util.List;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Field;

/** What can be done with a transfer, by the codes of case-service; those of police and procuratorate come first. */
final class TransferActions {

    static final String FAMILY = "transfer";
    /** Field that names the paper. */
    private static final String PAPER = "code";

    private static final Field REASONS = Field.of("reasons", AREA);
    private static final Field NOTICE = Field.of("number", TEXT);

    static final Actions ALL = Actions.of(
            Action.post(FAMILY, "RECEIVE", "receipt"),
            Action.post(FAMILY, "FILE_BY_POLICE", "police-filing", Field.of("number", TEXT)),
            Action.post(FAMILY, "REFUSE_BY_POLICE", "police-refusal", REASONS),
            Action.post(FAMILY, "ASK_SUPPLEMENT", "supplement-request", Field.of("wanted", AREA)),
            Action.post(FAMILY, "PROLONG", "prolongation", Field.choice("term", "VERIFY", "MAJOR"), REASONS),
            Action.post(FAMILY, "REROUTE", "rerouting", Field.of("to", TEXT), REASONS),
            Action.post(FAMILY, "RETURN", "return", REASONS),
            Action.post(FAMILY, "WITHDRAW_BY_POLICE", "police-withdrawal", REASONS),
            Action.post(FAMILY, "UPHOLD_REFUSAL", "refusal-upholding", REASONS),
            Action.post(FAMILY, "EXPLAIN_REFUSAL", "refusal-explanation", REASONS),
            Action.post(FAMILY, "ASK_REASONS", "reasons-request", NOTICE),
            Action.post(FAMILY, "ACCEPT_EXPLANATION", "explanation-acceptance", REASONS),
            Action.post(FAMILY, "DEMAND_FILING", "filing-demand", NOTICE, REASONS),
            Action.post(FAMILY, "APPROVE", "approval"),
            Action.post(FAMILY, "REJECT", "rejection", REASONS),
            Action.put(
                    FAMILY,
                    "PUT_MATERIAL",
                    "materials/{code}",
                    Field.choice(PAPER),
                    Field.of("title", TEXT).optional(),
                    Field.of("sha256", TEXT).optional(),
                    Field.of("noneBecause", TEXT).optional()),
            Action.post(FAMILY, "SEND", "sending"),
            Action.post(FAMILY, "SUPPLEMENT", "supplement", REASONS),
            Action.post(FAMILY, "HAND_OVER_EVIDENCE", "evidence-handover", Field.of("sha256", TEXT)),
            Action.post(FAMILY, "ASK_RECONSIDERATION", "reconsideration", REASONS),
            Action.post(FAMILY, "ASK_SUPERVISION", "supervision", REASONS),
            Action.post(FAMILY, "END", "ending", Field.choice("result", "JUDGEMENT", "RETURNED_FOR_PENALTY")));

    private TransferActions() {}

    /** The possible ones, with the papers of the checklist to choose from. */
    static List<Action> possible(TransferView view, boolean chinese) {
        List<Field.Option> papers = view.checklist().stream()
                .map(item -> new Field.Option(item.code(), chinese ? item.title() : item.titleEn()))
                .toList();
        return ALL.possible(view.possible()).stream()
                .map(action -> action.with(action.fields().stream()
                        .map(field -> field.name().equals(PAPER) ? field.with(papers) : field)
                        .toList()))
                .toList();
    }
}
