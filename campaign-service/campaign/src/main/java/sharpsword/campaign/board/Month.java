package sharpsword.campaign.board;

import java.util.Map;

/** One month of the trend. */
public record Month(String month, Map<String, Long> metrics) {}
