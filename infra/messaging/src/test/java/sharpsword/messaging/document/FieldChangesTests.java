package sharpsword.messaging.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class FieldChangesTests {

    private final Document before = new Document("_id", "x")
            .append("state", "OPEN")
            .append("steps", List.of("a"))
            .append("note", "n")
            .append("visibleTo", List.of("A:1", "D:2"));

    @Test
    void setsOnlyWhatChanged() {
        FieldChanges changes = changesTo(new Document(before).append("state", "CLOSED"));

        assertThat(changes.set()).isEqualTo(new Document("state", "CLOSED"));
        assertThat(changes.unset()).isEmpty();
        assertThat(changes.push()).isEmpty();
    }

    @Test
    void pushesWhatAListGrewBy() {
        FieldChanges changes = changesTo(new Document(before).append("steps", List.of("a", "b", "c")));

        assertThat(changes.set()).isEmpty();
        assertThat(changes.push()).isEqualTo(new Document("steps", new Document("$each", List.of("b", "c"))));
    }

    @Test
    void setsAListThatChangedOtherwise() {
        assertThat(changesTo(new Document(before).append("steps", List.of("b", "a")))
                        .set())
                .containsEntry("steps", List.of("b", "a"));
    }

    @Test
    void unsetsWhatVanished() {
        Document after = new Document(before);
        after.remove("note");

        assertThat(changesTo(after).unset()).containsOnlyKeys("note");
    }

    @Test
    void takesTheOrderOfScopeKeysForNoChange() {
        assertThat(changesTo(new Document(before).append("visibleTo", List.of("D:2", "A:1")))
                        .set())
                .isEmpty();
    }

    @Test
    void leavesFieldsAloneThatTheRecordDoesNotKnow() {
        Document raw = new Document(before).append("addedByANewerProgram", 1);

        FieldChanges changes = FieldChanges.between(raw, before, new Document(before).append("state", "CLOSED"));

        assertThat(changes.unset()).isEmpty();
        assertThat(changes.set()).containsOnlyKeys("state");
    }

    private FieldChanges changesTo(Document after) {
        return FieldChanges.between(before, before, after);
    }
}
