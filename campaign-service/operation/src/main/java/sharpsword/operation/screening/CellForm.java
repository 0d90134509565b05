package sharpsword.operation.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import sharpsword.operation.enterprise.Uscc;

/** Brings the values of a file into the one form that rules read, or says what is wrong with them. */
final class CellForm {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,12})?");

    private static final Map<String, String> FLAGS = Map.of(
            "是", "true", "否", "false", "true", "true", "false", "false", "1", "true", "0", "false", "y", "true", "n",
            "false");

    private final Predicate<String> districtIsKnown;

    CellForm(Predicate<String> districtIsKnown) {
        this.districtIsKnown = districtIsKnown;
    }

    /** A value that does not fit its column. */
    static final class Misfit extends Exception {

        private final String code;

        private Misfit(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /**
     * The value in its one form.
     *
     * @throws Misfit with the code of what is wrong
     */
    String of(Column column, String text) throws Misfit {
        try {
            return switch (column.type()) {
                case TEXT -> text;
                case NUMBER -> number(text);
                case DATE -> LocalDate.parse(text.replace('/', '-')).toString();
                case DATE_TIME ->
                    LocalDateTime.parse(text.replace('/', '-').replace(' ', 'T'))
                            .toString();
                case FLAG -> flag(text);
                case USCC -> uscc(text);
                case DISTRICT -> district(text);
            };
        } catch (DateTimeParseException notADate) {
            throw new Misfit(column.type() == Column.Type.DATE ? "not-a-date" : "not-a-date-time");
        }
    }

    /** Plain decimals only: an exponent of nine digits would make a number of a gigabyte. */
    private static String number(String text) throws Misfit {
        if (!PLAIN_NUMBER.matcher(text).matches()) {
            throw new Misfit("not-a-number");
        }
        return new BigDecimal(text).toPlainString();
    }

    private static String flag(String text) throws Misfit {
        String flag = FLAGS.get(text.toLowerCase(Locale.ROOT));
        if (flag == null) {
            throw new Misfit("not-yes-or-no");
        }
        return flag;
    }

    private static String uscc(String text) throws Misfit {
        String code = text.toUpperCase(Locale.ROOT);
        if (!Uscc.isValid(code)) {
            throw new Misfit("uscc-invalid");
        }
        return code;
    }

    private String district(String text) throws Misfit {
        if (!districtIsKnown.test(text)) {
            throw new Misfit("district-unknown");
        }
        return text;
    }
}
