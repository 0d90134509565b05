package sharpsword.gateway.console.tip;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sharpsword.gateway.console.page.Facts;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.Paths;

/** The parts of a tip's page. */
final class TipSections {

    private final TipView view;
    private final Words words;

    TipSections(TipView view, Words words) {
        this.view = view;
        this.words = words;
    }

    /** Whom or what it is about, as the tipster names it; its matter where nothing is named. */
    static String title(TipView view, Words words) {
        String target = view.account().target();
        return target == null || target.isBlank()
                ? words.of("matter", view.account().matter())
                : target;
    }

    void on(RecordPage page) {
        page.section("tip", account())
                .section("triage", triage())
                .section("handover", handover())
                .section("duplicates", duplicates());
    }

    private Facts account() {
        TipView.Account says = view.account();
        return new Facts()
                .add("content", says.content())
                .add("target", says.target())
                .add("address", says.address())
                .add("district", words.district(says.district()))
                .add("matter", words.of("matter", says.matter()))
                .add("tipKind", words.of("option.kind", says.kind()))
                .add("channel", words.of("option.channel", view.channel()))
                .add("receivedAt", words.time(view.receivedAt()))
                .add("submittedAt", words.time(view.submittedAt()))
                .add("id", view.id())
                .add("token", view.token())
                .add("named", words.of("yes-no", view.named()));
    }

    private Facts triage() {
        TipView.Triage read = view.triage();
        if (read == null) {
            return new Facts();
        }
        return new Facts()
                .add("acceptedAt", words.time(view.acceptedAt()))
                .add("criterion", words.of("option.criterion", read.criterion()))
                .link("duplicateOf", read.duplicateOf() == null ? null : words.say("link.tip"), tip(read.duplicateOf()))
                .add("forwardedTo", read.forwardedTo())
                .add("note", read.note())
                .add("by", read.by().name() + " · " + words.time(read.by().at()));
    }

    private Facts handover() {
        TipView.Handover to = view.handover();
        if (to == null) {
            return new Facts();
        }
        String slug = to.operation().toLowerCase(Locale.ROOT).replace('_', '-');
        String lead = to.lead();
        return new Facts()
                .add("operation", words.of("operation", to.operation()))
                .add("agency", words.agency(to.agency()))
                .link(
                        "lead",
                        lead == null ? null : words.say("link.lead"),
                        lead == null ? null : Paths.of("/console/operations/{slug}/leads/{id}", slug, lead))
                .add("concludedAt", words.time(to.concludedAt()));
    }

    private Facts duplicates() {
        Facts facts = new Facts();
        view.duplicates().forEach(id -> facts.link("tip", words.say("link.tip"), tip(id)));
        return facts;
    }

    private static @Nullable String tip(@Nullable String id) {
        return id == null ? null : Paths.of("/console/tips/{id}", id);
    }
}
