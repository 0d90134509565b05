package sharpsword.operation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sharpsword.operation.trial.TrialProfile;
import sharpsword.reference.catalogue.Entry;

/** Which checklist an inspection takes, and which violations exist on a day. */
class ChecklistsTests {

    private final Checklists lists = on("2024-06-05");

    @Test
    void takesTheNamedOneBeforeThatOfTheStrand() {
        Strand sources = TrialProfile.PROFILE.strands().getFirst();

        assertThat(lists.checklist("clear-water", sources))
                .get()
                .extracting("title")
                .isEqualTo("试验检查表");
        assertThat(lists.checklist(null, sources)).get().extracting("title").isEqualTo("试验水源地检查表");
        assertThat(lists.checklist("hazardous-waste.waste", null)).isEmpty();
    }

    @Test
    void asksForANameWhereThereAreSeveral() {
        assertThat(lists.checklist(null, null)).isEmpty();
    }

    @Test
    void saysInEnglishWhatItsPackageDoes() {
        Checklists.Listed trial = lists.checklist("clear-water", null).orElseThrow();
        Checklists.Listed sources = lists.checklist("clear-water.sources", null).orElseThrow();

        assertThat(trial.titleEn()).isEqualTo("Trial checklist");
        assertThat(trial.entries()).extracting(Entry::titleEn).containsExactly("Separation of rain and sewage", null);
        assertThat(sources.titleEn()).isNull();
    }

    @Test
    void knowsOnlyViolationsThatWereInForce() {
        assertThat(lists.violation("WPL-93")).isPresent();
        assertThat(on("2024-09-01").violation("WPL-93")).isEmpty();
        assertThat(on("2024-09-01").violation("WPL-83-3")).isPresent();
    }

    private static Checklists on(String day) {
        return Checklists.on(
                LocalDate.parse(day),
                TrialProfile.PROFILE,
                TrialProfile.reference().packages());
    }
}
