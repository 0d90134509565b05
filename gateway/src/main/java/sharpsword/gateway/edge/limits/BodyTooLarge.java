package sharpsword.gateway.edge.limits;

/** The body went past its limit while it was read. Not an {@code IOException}: no upstream is at fault. */
public final class BodyTooLarge extends RuntimeException {

    BodyTooLarge(long most) {
        super("The body has more than " + most + " bytes", null, false, false);
    }
}
