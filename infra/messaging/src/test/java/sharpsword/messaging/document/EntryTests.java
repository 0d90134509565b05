package sharpsword.messaging.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sharpsword.access.Caller;
import sharpsword.messaging.document.EntryWriter.ChainHead;
import tools.jackson.databind.json.JsonMapper;

class EntryTests {

    private static final Instant AT = Instant.parse("2024-06-03T02:00:00Z");
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final EntryWriter writer = new EntryWriter(mapper, "/case-service/cases", () -> "00-a-b-01");
    private final Command command =
            Command.of(Caller.service("case-service"), "cause", "hash", null).because("理由");

    @Test
    void continuesTheHashChainOverTheExactBytes() {
        List<Entry> entries = write(Happening.kept("one"), Happening.kept("two"));

        assertThat(entries).extracting(Entry::sequence).containsExactly(1L, 2L);
        assertThat(entries.get(0).hash())
                .isEqualTo(Entry.chain("", entries.get(0).bytes()));
        assertThat(entries.get(1).previous()).isEqualTo(entries.get(0).hash());
        assertThat(entries.get(1).hash())
                .isEqualTo(Entry.chain(entries.get(0).hash(), entries.get(1).bytes()));
    }

    @Test
    void writesCanonicalJson() {
        String text = write(Happening.kept("one", Map.of("b", 1, "a", 2.50)))
                .getFirst()
                .text();

        assertThat(text)
                .startsWith("{\"action\":\"one\",\"actor\":\"service:case-service\"")
                .contains("{\"a\":2.5,\"b\":1}");
    }

    @Test
    void becomesAnEventOnlyIfOthersAreTold() {
        List<Entry> entries =
                write(Happening.told("file", "case.filed.v1", Map.of("state", "FILED")), Happening.kept("note"));

        assertThat(entries.get(0).event(mapper)).satisfies(event -> {
            assertThat(event.type()).isEqualTo("case.filed.v1");
            assertThat(event.source()).isEqualTo("/case-service/cases");
            assertThat(event.subject()).isEqualTo("c-1");
            assertThat(event.occurredAt()).isEqualTo(AT);
            assertThat(event.traceParent()).isEqualTo("00-a-b-01");
            assertThat(event.data().get("state").asString()).isEqualTo("FILED");
        });
        assertThat(entries.get(1).event(mapper)).isNull();
    }

    @Test
    void survivesTheWayThroughTheDatabaseForm() {
        Entry entry = write(Happening.kept("one")).getFirst();

        Entry read = Entry.from(entry.toPending());

        assertThat(read).usingRecursiveComparison().isEqualTo(entry);
    }

    @Test
    void refusesDataThatIsTooLargeOrNoObject() {
        String large = "x".repeat(EntryWriter.MOST_DATA_BYTES);

        assertThatThrownBy(() -> write(Happening.kept("one", Map.of("text", large))))
                .hasMessageContaining("32 KB");
        assertThatThrownBy(() -> write(Happening.kept("one", List.of()))).hasMessageContaining("not an object");
    }

    @Test
    void namesTheScopeInTheFirstEntryWhenItChanged() {
        List<Entry> entries = writer.write(
                command,
                new Moment(AT, AT, AT),
                "c-1",
                ChainHead.START,
                List.of(Happening.kept("one"), Happening.kept("two")),
                Set.of("D:500112", "A:DET-500112"));

        assertThat(entries.get(0).json(mapper).get("visibleTo").toString())
                .isEqualTo("[\"A:DET-500112\",\"D:500112\"]");
        assertThat(entries.get(1).json(mapper).has("visibleTo")).isFalse();
    }

    private List<Entry> write(Happening... happenings) {
        return writer.write(command, new Moment(AT, AT, AT), "c-1", ChainHead.START, List.of(happenings), null);
    }
}
