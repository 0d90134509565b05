package sharpsword.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.access.RefusedException;
import sharpsword.messaging.consume.Handling;
import sharpsword.messaging.consume.ParkedMessage;
import sharpsword.messaging.consume.ParkedMessages;
import sharpsword.messaging.consume.SubjectMissing;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.event.EventFormat;
import sharpsword.messaging.relay.EventPublisher;
import tools.jackson.databind.json.JsonMapper;

class ConsumeIntegrationTests extends MessagingIntegrationTest {

    @Autowired
    private EventPublisher publisher;

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private EventFormat format;

    @Autowired
    private ThingReaction reaction;

    @Autowired
    private ParkedMessages parked;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private JsonMapper mapper;

    @AfterEach
    void behaveAgain() {
        reaction.behaviour = event -> Handling.done();
    }

    @Test
    void projectsTheSameFromAnyOrderAndAnyRepetition() throws Exception {
        String subject = UUID.randomUUID().toString();
        List<Event> events = new ArrayList<>();
        for (int sequence = 1; sequence <= 40; sequence++) {
            events.add(painted(subject, sequence, "thing.painted.v1"));
        }
        events.addAll(events);
        Collections.shuffle(events, new Random(20240718));

        publisher.publish(events);

        await().untilAsserted(() -> {
            assertThat(reaction.askedAbout(subject)).isEqualTo(80);
            assertThat(fact(subject)).containsEntry("colour", "C40").containsEntry("sequence", 40L);
        });
    }

    @Test
    void parksAnUnknownVersionInsteadOfDroppingIt() throws Exception {
        String subject = UUID.randomUUID().toString();

        publisher.publish(List.of(painted(subject, 1, "thing.painted.v2")));

        await().untilAsserted(() -> assertThat(parkedOf("test.reactions")).anySatisfy(message -> {
            assertThat(message.code()).isEqualTo("event-version-unknown");
            assertThat(message.eventType()).isEqualTo("thing.painted.v2");
        }));
        assertThat(reaction.askedAbout(subject)).isZero();
    }

    @Test
    void parksWhatIsNoEvent() throws Exception {
        publisher.publishTo(
                "test.facts",
                MessageBuilder.withBody("no event".getBytes(UTF_8))
                        .setMessageId("garbage")
                        .build());

        await().untilAsserted(() -> assertThat(parkedOf("test.facts"))
                .anySatisfy(message -> assertThat(message.code()).isEqualTo("event-invalid")));
    }

    @Test
    void triesAgainWhenWhatItNeedsIsNotHereYet() throws Exception {
        String subject = UUID.randomUUID().toString();
        reaction.behaviour = event -> {
            if (reaction.askedAbout(subject) < 3) {
                throw new SubjectMissing(subject);
            }
            return Handling.done();
        };

        publisher.publish(List.of(painted(subject, 1, "thing.painted.v1")));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(reaction.askedAbout(subject)).isEqualTo(3));
        assertThat(parkedOf("test.reactions"))
                .noneMatch(message -> message.reason().contains(subject));
    }

    @Test
    void parksAfterTheLastAttempt() throws Exception {
        Event event = painted(UUID.randomUUID().toString(), 1, "thing.painted.v1");
        reaction.behaviour = asked -> Handling.retry("never here");

        publisher.publishTo(
                "test.reactions",
                MessageBuilder.fromMessage(publisher.message(event))
                        .setHeader("x-sharpsword-attempt", 8)
                        .build());

        await().untilAsserted(() -> assertThat(parkedWith(event))
                .singleElement()
                .satisfies(message -> assertThat(message.code()).isEqualTo("attempts-exhausted")));
    }

    @Test
    void replaysAParkedMessage() throws Exception {
        Event event = painted(UUID.randomUUID().toString(), 1, "thing.painted.v1");
        reaction.behaviour = asked -> Handling.park("not-today", "closed");
        publisher.publish(List.of(event));
        await().untilAsserted(() -> assertThat(parkedWith(event)).hasSize(1));

        reaction.behaviour = asked -> Handling.done();
        parked.replay(parkedWith(event).getFirst().id(), "officer:admin");

        await().untilAsserted(
                        () -> assertThat(reaction.askedAbout(event.subject())).isEqualTo(2));
        assertThat(parkedWith(event)).isEmpty();
    }

    @Test
    void messageWhoseReplayDiesHalfwayIsStillOpen() throws Exception {
        Event event = painted(UUID.randomUUID().toString(), 1, "thing.painted.v1");
        reaction.behaviour = asked -> Handling.park("not-today", "closed");
        publisher.publish(List.of(event));
        await().untilAsserted(() -> assertThat(parkedWith(event)).hasSize(1));
        RabbitTemplate dying = new RabbitTemplate(rabbit.getConnectionFactory()) {
            @Override
            public void send(
                    String exchange, String routingKey, Message message, @Nullable CorrelationData correlation) {
                throw new IllegalStateException("the process dies");
            }
        };
        ParkedMessages halfway = new ParkedMessages(mongo, new EventPublisher(dying, format), Clock.systemUTC());
        String id = parkedWith(event).getFirst().id();

        assertThatThrownBy(() -> halfway.replay(id, "officer:admin")).hasMessage("the process dies");

        assertThat(parkedWith(event)).hasSize(1);
    }

    @Test
    void messageThatIsParkedAgainAfterItsReplayIsOpenAgain() throws Exception {
        Event event = painted(UUID.randomUUID().toString(), 1, "thing.painted.v1");
        reaction.behaviour = asked -> Handling.park("not-today", "closed");
        publisher.publish(List.of(event));
        await().untilAsserted(() -> assertThat(parkedWith(event)).hasSize(1));

        parked.replay(parkedWith(event).getFirst().id(), "officer:admin");

        await().untilAsserted(
                        () -> assertThat(reaction.askedAbout(event.subject())).isEqualTo(2));
        await().untilAsserted(() -> assertThat(parkedWith(event)).hasSize(1));
    }

    @Test
    void discardsOnlyForAReasonAndOnlyOnce() throws Exception {
        Event event = painted(UUID.randomUUID().toString(), 1, "thing.painted.v1");
        reaction.behaviour = asked -> Handling.park("not-today", "closed");
        publisher.publish(List.of(event));
        await().untilAsserted(() -> assertThat(parkedWith(event)).hasSize(1));
        String id = parkedWith(event).getFirst().id();

        assertThatThrownBy(() -> parked.discard(id, "officer:admin", " ")).hasMessageContaining("reason-required");
        parked.discard(id, "officer:admin", "重复");

        assertThatThrownBy(() -> parked.replay(id, "officer:admin"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("parked-message-not-open");
    }

    private List<ParkedMessage> parkedOf(String queue) {
        return parked.open().stream()
                .filter(message -> message.queue().equals(queue))
                .toList();
    }

    private List<ParkedMessage> parkedWith(Event event) {
        return parked.open().stream()
                .filter(message -> message.id().equals("test.reactions/" + event.id()))
                .toList();
    }

    private Document fact(String subject) {
        Document fact = mongo.getCollection("thing_facts_v1")
                .find(new Document("_id", subject))
                .first();
        return fact == null ? new Document() : fact;
    }

    private Event painted(String subject, long sequence, String type) {
        Instant at = Instant.parse("2024-06-03T02:00:00Z");
        return new Event(
                UUID.randomUUID().toString(),
                type,
                "/test-service/things",
                subject,
                sequence,
                at,
                at,
                at,
                "officer:o-1",
                null,
                mapper.createObjectNode().put("colour", "C" + sequence).put("coats", sequence));
    }
}
