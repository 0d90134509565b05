package sharpsword.campaign.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirmListTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final String HEAD = "uscc,name,district,park,listed,keyUnits,credit,demo\n";

    @Test
    void readsEveryRow() {
        FirmList list = read(HEAD + Firms.uscc(1) + ",\"演示一厂, 渝北\",500112,临空园,LISTED,WATER;AIR,GOOD,true\n"
                + Firms.uscc(2) + ",演示二厂,500107,,,,,\n");

        assertThat(list.faults()).isEmpty();
        assertThat(list.firms())
                .containsEntry(
                        new Uscc(Firms.uscc(1)),
                        new Description(
                                "演示一厂, 渝北",
                                "500112",
                                "临空园",
                                Listed.LISTED,
                                Set.of(KeyUnit.WATER, KeyUnit.AIR),
                                Credit.GOOD,
                                true))
                .containsEntry(
                        new Uscc(Firms.uscc(2)),
                        new Description("演示二厂", "500107", null, Listed.NONE, Set.of(), null, false));
    }

    @Test
    void namesEveryBadRowAndField() {
        FirmList list = read(HEAD
                + "91500112MADEM00010,,500999,,SOMEWHERE,WATER;FIRE,FINE,perhaps\n"
                + Firms.uscc(3) + ",演示三厂,500112,,,,,\n"
                + Firms.uscc(3) + ",演示三厂,500112,,,,,\n"
                + "too,short\n");

        assertThat(list.faults())
                .extracting(ListFault::line, ListFault::field, ListFault::code)
                .containsExactly(
                        tuple(2, "uscc", "uscc-invalid"),
                        tuple(2, "name", "missing"),
                        tuple(2, "district", "district-unknown"),
                        tuple(2, "listed", "not-one-of"),
                        tuple(2, "credit", "not-one-of"),
                        tuple(2, "demo", "not-true-or-false"),
                        tuple(2, "keyUnits", "not-one-of"),
                        tuple(4, "uscc", "duplicate"),
                        tuple(5, "row", "wrong-number-of-fields"));
    }

    @Test
    void saysWhichColumnsItWants() {
        assertThat(read("code,name\n").faults())
                .extracting(ListFault::code, ListFault::value)
                .containsExactly(tuple("columns-differ", HEAD.strip()));
    }

    @Test
    void takesNoMoreRowsThanItMay() {
        String row = ",演示厂,500112,,,,,\n";
        String three = HEAD + Firms.uscc(1) + row + Firms.uscc(2) + row + Firms.uscc(3) + row;

        assertThat(FirmList.read(three, FirmListTests::exists, DAY, 2).faults())
                .extracting(ListFault::code)
                .containsExactly("too-many-rows");
    }

    @Test
    void refusesAFileWithoutRows() {
        assertThat(read(HEAD).faults()).extracting(ListFault::code).containsExactly("missing");
    }

    private static FirmList read(String text) {
        return FirmList.read(text, FirmListTests::exists, DAY, 5000);
    }

    private static boolean exists(String district, LocalDate day) {
        return Set.of("500112", "500107").contains(district);
    }
}
