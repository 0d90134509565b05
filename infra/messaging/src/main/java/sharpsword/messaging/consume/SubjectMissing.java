package sharpsword.messaging.consume;

/** What an event is about has not arrived here yet. Trying again later makes sense. */
public final class SubjectMissing extends RuntimeException {

    public SubjectMissing(String subject) {
        super("Not here yet: " + subject, null, false, false);
    }
}
