package sharpsword.campaign.enterprise;

/**
 * What is wrong in a list of firms.
 *
 * @param line line of the file, from 1
 * @param field name of the column; {@code file} for the file as a whole
 * @param code stable code
 * @param value what stands there
 */
public record ListFault(int line, String field, String code, String value) {}
