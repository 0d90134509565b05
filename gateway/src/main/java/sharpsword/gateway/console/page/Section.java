package sharpsword.gateway.console.page;

import java.util.List;

/**
 * A titled part of a record's page.
 *
 * @param title key below {@code section.}
 */
public record Section(String title, List<Fact> facts) {

    public Section {
        facts = List.copyOf(facts);
    }
}
