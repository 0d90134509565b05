package sharpsword.gateway.console.transfer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Facts;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Row;
import sharpsword.gateway.console.page.Table;
import sharpsword.gateway.console.page.Words;

/** The parts of a transfer's page. What the service keeps from partners is empty and so left out. */
final class TransferSections {

    private final TransferView view;
    private final Words words;

    TransferSections(TransferView view, Words words) {
        this.view = view;
        this.words = words;
    }

    void on(RecordPage page) {
        page.section("transfer", matter())
                .section("shared", shared())
                .section("approval", verdict(view.approval()))
                .section("police", police())
                .table("materials", materials());
    }

    private Facts matter() {
        boolean insider = view.summary() != null;
        TransferView.Origin origin = view.origin();
        return new Facts()
                .add("offence", view.offence())
                .add("basis", view.basis())
                .add("summary", view.summary())
                .add("operation", words.of("operation", origin.operation()))
                .add("district", words.district(origin.district()))
                .add("agency", words.agency(origin.agency()))
                .add("to", words.agency(view.to()))
                .add("copyTo", words.agency(view.copyTo()))
                .add("uscc", origin.enterprise())
                .add("team", String.join("、", view.names(view.team(), words)))
                .add("reportedAt", words.time(view.reportedAt()))
                .link("case", insider ? words.say("link.case") : null, "/console/cases/" + origin.caseId());
    }

    private Facts shared() {
        TransferView.SharedPart shared = view.shared();
        return shared == null
                ? new Facts()
                : new Facts()
                        .add("caseNumber", shared.caseNumber())
                        .add("violation", words.violation(view.origin().operation(), shared.violation()))
                        .add("actDate", shared.actDate())
                        .add("report", shared.report())
                        .add("officers", String.join("、", view.names(shared.investigators(), words)));
    }

    private Facts police() {
        return verdict(view.policeDecision())
                .add("wanted", view.wanted())
                .add("outcome", words.of("option.result", view.outcome()));
    }

    private Facts verdict(TransferView.@Nullable Verdict verdict) {
        return verdict == null
                ? new Facts()
                : new Facts()
                        .add("verdict", words.of("yes-no", verdict.granted()))
                        .add("number", verdict.number())
                        .add("reasons", verdict.reasons())
                        .add(
                                "by",
                                verdict.by().name() + " · "
                                        + words.time(verdict.by().at()));
    }

    private Table materials() {
        List<Row> rows = view.checklist().stream().map(this::row).toList();
        return new Table(List.of("material", "need", "there"), rows, rows.size(), 0, "empty.materials");
    }

    private Row row(TransferView.Item item) {
        String there = view.materials().stream()
                .filter(material -> material.code().equals(item.code()))
                .findFirst()
                .map(material -> Objects.requireNonNullElse(
                        material.title(), words.say("material.none", material.noneBecause())))
                .orElse("");
        boolean missing = view.missing().contains(item.code());
        return Row.of(
                "",
                Cell.text(words.isChinese() ? item.title() : item.titleEn()),
                Cell.text(words.of("need", item.need())),
                missing ? new Cell(Cell.Kind.LIGHT, words.say("material.missing"), "RED") : Cell.text(there));
    }
}
