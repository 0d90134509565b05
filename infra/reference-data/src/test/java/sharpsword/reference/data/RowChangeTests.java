package sharpsword.reference.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharpsword.reference.Fixture;
import sharpsword.reference.law.LawList;

class RowChangeTests {

    @Test
    void pairsRowsOfOneIdentityAndLeavesOutWhatIsTheSame() {
        DataPackage before = laws("A 1 2000-01-01 2010-01-01", "A 2 2010-01-01", "B 1 2000-01-01", "C 1 2000-01-01");
        DataPackage after = laws("A 2 2011-01-01", "D 1 2000-01-01", "A 1 2000-01-01 2011-01-01", "B 1 2000-01-01");

        List<String> changes = RowChange.between(LawList.KIND, before, after).stream()
                .map(RowChangeTests::text)
                .toList();

        assertThat(changes).containsExactly("A changed", "A changed", "C removed", "D added");
    }

    @Test
    void everyRowOfANewSetIsAdded() {
        assertThat(RowChange.between(LawList.KIND, null, laws("A 1 2000-01-01", "B 1 2000-01-01")))
                .extracting(RowChangeTests::text)
                .containsExactly("A added", "B added");
    }

    @Test
    void orderOfRowsAndFieldsIsNoDifference() {
        assertThat(RowChange.between(
                        LawList.KIND,
                        laws("A 1 2000-01-01", "B 1 2000-01-01"),
                        laws("B 1 2000-01-01", "A 1 2000-01-01")))
                .isEmpty();
    }

    private static String text(RowChange change) {
        if (change.before() == null) {
            return change.row() + " added";
        }
        return change.row() + (change.after() == null ? " removed" : " changed");
    }

    private static DataPackage laws(String... rows) {
        List<String> json = Arrays.stream(rows)
                .map(row -> row.split(" "))
                .map(part ->
                        "{'code': '%s', 'edition': '%s', 'title': 't', 'rank': 'LAW', 'validFrom': '%s', %s'mark': 'sure'}"
                                .formatted(
                                        part[0],
                                        part[1],
                                        part[2],
                                        part.length < 4 ? "" : "'validTo': '" + part[3] + "', "))
                .toList();
        return Fixture.packageOf("""
                {'kind': 'laws', 'key': 'test', 'version': 1, 'validFrom': '2000-01-01', 'title': 't', 'source': 's',
                 'mark': 'sure', 'rows': [%s]}
                """.formatted(String.join(",", json)));
    }
}
