package sharpsword.defaults.feign;

import feign.Request;
import feign.RetryableException;
import feign.Retryer;

/** Asks a question (GET) once more after a failure, at once and of another instance if there is one; commands never. */
final class OnlyQuestionsAgain implements Retryer {

    private static final int ATTEMPTS = 2;

    private int attempt = 1;

    @Override
    public void continueOrPropagate(RetryableException failure) {
        boolean question = failure.method() == Request.HttpMethod.GET;
        if (!question || attempt >= ATTEMPTS) {
            throw failure;
        }
        attempt++;
    }

    /** Feign asks for a fresh one for each call. */
    @Override
    public Retryer clone() {
        return new OnlyQuestionsAgain();
    }
}
