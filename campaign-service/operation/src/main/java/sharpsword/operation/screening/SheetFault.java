package sharpsword.operation.screening;

/**
 * One thing that is wrong in an imported file.
 *
 * @param line line of the file, the header being line 1
 * @param field column
 * @param code stable code, for example {@code not-a-number}
 */
public record SheetFault(int line, String field, String code) {}
