package sharpsword.campaign.progress;

import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** The stored form of numbers. */
final class NumbersForm {

    private NumbersForm() {}

    /** The three fields that a cell or a month keeps; each is written whole, never added to. */
    static Document write(Numbers numbers) {
        Document strands = new Document();
        numbers.strands().forEach((strand, amounts) -> strands.append(strand, new Document(new TreeMap<>(amounts))));
        Document histograms = new Document();
        numbers.histograms().forEach((span, days) -> {
            Document bars = new Document();
            days.forEach((day, count) -> bars.append(day.toString(), count));
            histograms.append(span, bars);
        });
        return new Document("metrics", new Document(new TreeMap<>(numbers.metrics())))
                .append("strands", strands)
                .append("histograms", histograms);
    }

    static Numbers read(Document stored) {
        Map<String, Map<String, Long>> strands = new TreeMap<>();
        stored.get("strands", Document.class)
                .forEach((strand, amounts) -> strands.put(strand, amounts((Document) amounts)));
        Map<String, Map<Integer, Long>> histograms = new TreeMap<>();
        stored.get("histograms", Document.class).forEach((span, days) -> {
            Map<Integer, Long> bars = new TreeMap<>();
            amounts((Document) days).forEach((day, count) -> bars.put(Integer.valueOf(day), count));
            histograms.put(span, bars);
        });
        return new Numbers(amounts(stored.get("metrics", Document.class)), strands, histograms);
    }

    private static Map<String, Long> amounts(Document stored) {
        Map<String, Long> amounts = new TreeMap<>();
        stored.forEach((name, amount) -> amounts.put(name, ((Number) amount).longValue()));
        return amounts;
    }
}
