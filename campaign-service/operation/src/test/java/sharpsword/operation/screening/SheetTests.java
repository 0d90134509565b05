package sharpsword.operation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as they come: two encodings, quotes, columns in any order, and everything that can be wrong. */
class SheetTests {

    private static final List<Column> COLUMNS = List.of(
            Column.DISTRICT,
            Column.text("note", "备注").optional(),
            Column.number("sent", "移出量（吨）"),
            Column.date("day", "日期").optional(),
            Column.dateTime("time", "时间").optional(),
            Column.flag("running", "是否运行").optional(),
            Column.USCC.optional());

    @Test
    void readsColumnsInAnyOrderByNameOrTitle() {
        List<SheetRow> rows = read("移出量（吨）,备注,district\n1.5,\"甲,乙 \"\"丙\"\"\n次行\",500112\n\n2,,500102\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).line()).isEqualTo(2);
        assertThat(rows.get(0).text("note")).isEqualTo("甲,乙 \"丙\"\n次行");
        assertThat(rows.get(0).number("sent")).isEqualByComparingTo("1.5");
        assertThat(rows.get(1).line()).isEqualTo(5);
        assertThat(rows.get(1).find("note")).isEmpty();
    }

    /** A quote that opened in the middle of a value would swallow the rows up to the next one, and nobody would notice. */
    @Test
    void takesAQuoteWithinAValueAsPartOfIt() {
        List<SheetRow> rows = read("sent,note,district\n1,5\" 管,500112\n2,,500112\n3, 6\" 管,500112\n");

        assertThat(rows).extracting(SheetRow::line).containsExactly(2, 3, 4);
        assertThat(rows.get(0).text("note")).isEqualTo("5\" 管");
        assertThat(rows.get(2).text("note")).isEqualTo("6\" 管");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GBK"})
    void findsTheEncodingByItself(String encoding) {
        byte[] bytes = "区县代码,移出量（吨）,备注\n500112,1,铬渣\n".getBytes(Charset.forName(encoding));

        Sheet.Reading reading = Sheet.read(COLUMNS, bytes, district -> true);

        assertThat(reading).isInstanceOfSatisfying(Sheet.Read.class, read -> {
            assertThat(read.encoding()).isEqualTo(encoding);
            assertThat(read.rows().getFirst().text("note")).isEqualTo("铬渣");
        });
    }

    @Test
    void passesOverAByteOrderMarkAndTakesWindowsLineEnds() {
        assertThat(read("\uFEFFdistrict,sent\r\n500112,1\r\n")).hasSize(1);
    }

    @Test
    void readsDatesTimesAndFlagsInTheFormsOfTheSystems() {
        SheetRow row = read("district,sent,day,time,running\n500112,+1,2024/06/03,2024/06/03 14:00,是\n")
                .getFirst();

        assertThat(row.date("day")).hasToString("2024-06-03");
        assertThat(row.dateTime("time")).isEqualTo(LocalDateTime.of(2024, 6, 3, 14, 0));
        assertThat(row.flag("running")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sent,district\\n1E9,500112              | 2 sent not-a-number
            sent,district\\n"1,5",500112            | 2 sent not-a-number
            sent,district\\n,500112                 | 2 sent missing
            sent,district\\n1,999999                | 2 district district-unknown
            sent,district,day\\n1,500112,3.6.2024   | 2 day not-a-date
            sent,district,day\\n1,500112,2024-02-30 | 2 day not-a-date
            sent,district,time\\n1,500112,14:00     | 2 time not-a-date-time
            sent,district,running\\n1,500112,maybe  | 2 running not-yes-or-no
            sent,district,uscc\\n1,500112,9150      | 2 uscc uscc-invalid
            sent,district\\n1,500112,7              | 2 row wrong-number-of-values
            sent,district\\n1,"500112               | 2 row quote-not-closed
            sent\\n1                                | 1 district column-missing
            sent,district,colour\\n1,500112,red     | 1 colour column-unknown
            sent,district,sent\\n1,500112,1         | 1 sent column-twice
            sent,district                           | 1 file no-rows
            """)
    void saysWhatIsWrongWithLineAndField(String text, String fault) {
        assertThat(faults(text.replace("\\n", "\n"))).containsExactly(fault);
    }

    @Test
    void listsEveryFaultOfEveryRowAndGivesNoRow() {
        assertThat(faults("sent,district\n1,500112\nx,999999\n,500112\n"))
                .containsExactly("3 sent not-a-number", "3 district district-unknown", "4 sent missing");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(Sheet.read(COLUMNS, new byte[] {(byte) 0xff, (byte) 0xff, 0}, district -> true))
                .isInstanceOfSatisfying(
                        Sheet.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(SheetFault::code)
                                .containsExactly("not-text"));
        assertThat(faults("")).containsExactly("1 file empty");
    }

    private static List<SheetRow> read(String text) {
        Sheet.Reading reading = read(COLUMNS, text);
        assertThat(reading).isInstanceOf(Sheet.Read.class);
        return ((Sheet.Read) reading).rows();
    }

    private static List<String> faults(String text) {
        Sheet.Reading reading = read(COLUMNS, text);
        assertThat(reading).isInstanceOf(Sheet.Faulty.class);
        return ((Sheet.Faulty) reading)
                .faults().stream()
                        .map(fault -> fault.line() + " " + fault.field() + " " + fault.code())
                        .toList();
    }

    private static Sheet.Reading read(List<Column> columns, String text) {
        return Sheet.read(columns, text.getBytes(StandardCharsets.UTF_8), district -> !district.equals("999999"));
    }
}
