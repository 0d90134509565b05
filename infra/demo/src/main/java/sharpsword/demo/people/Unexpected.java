package sharpsword.demo.people;

/** The platform answered something else than the story tells. */
public final class Unexpected extends RuntimeException {

    Unexpected(Answer answer, String instead) {
        super(answer.question() + ": " + answer.status() + " " + answer.body() + " instead of " + instead);
    }
}
