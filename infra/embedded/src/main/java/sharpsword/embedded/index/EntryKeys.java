package sharpsword.embedded.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sharpsword.embedded.key.KeyBytes;

/**
 * The keys under which one document stands in one index, without the document's own part.
 *
 * @param keys empty if the index leaves the document out
 * @param multikey bit <i>i</i> is set if field <i>i</i> has an array
 */
record EntryKeys(Set<KeyBytes> keys, long multikey) {

    static EntryKeys of(Document document, List<IndexKey> fields, boolean sparse) {
        List<FieldKeys> perField =
                fields.stream().map(field -> FieldKeys.of(document, field)).toList();
        if (sparse && perField.stream().noneMatch(FieldKeys::present)) {
            return new EntryKeys(Set.of(), 0);
        }
        long multikey = 0;
        for (int field = 0; field < perField.size(); field++) {
            multikey |= perField.get(field).many() ? 1L << field : 0;
        }
        return new EntryKeys(combine(document, perField), multikey);
    }

    private static Set<KeyBytes> combine(Document document, List<FieldKeys> perField) {
        List<FieldKeys> many = perField.stream().filter(FieldKeys::many).toList();
        if (many.stream().map(field -> field.arrayPath(document)).distinct().count() > 1) {
            throw new CannotIndexParallelArraysError(
                    many.stream().map(FieldKeys::path).toList());
        }
        boolean sameElements =
                many.stream().map(field -> field.keys().size()).distinct().count() == 1;
        return sameElements ? perElement(perField, many.getFirst().keys().size()) : everyCombination(perField);
    }

    /** Several fields of the elements of one array: one key per element. */
    private static Set<KeyBytes> perElement(List<FieldKeys> perField, int elements) {
        Set<KeyBytes> combined = new LinkedHashSet<>();
        for (int element = 0; element < elements; element++) {
            KeyBytes key = KeyBytes.EMPTY;
            for (FieldKeys field : perField) {
                key = key.plus(field.keys().get(field.many() ? element : 0));
            }
            combined.add(key);
        }
        return combined;
    }

    private static Set<KeyBytes> everyCombination(List<FieldKeys> perField) {
        Set<KeyBytes> combined = Set.of(KeyBytes.EMPTY);
        for (FieldKeys field : perField) {
            Set<KeyBytes> longer = new LinkedHashSet<>();
            combined.forEach(key -> field.keys().forEach(part -> longer.add(key.plus(part))));
            combined = longer;
        }
        return combined;
    }
}
