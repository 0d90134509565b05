package sharpsword.messaging.lifecycle;

/**
 * One row of a transition table.
 *
 * @param guard what must hold besides, in words, for people and diagrams; empty if nothing
 */
public record Move<S extends Enum<S>, A extends Enum<A>>(S from, A action, S to, String guard) {

    public static <S extends Enum<S>, A extends Enum<A>> Move<S, A> of(S from, A action, S to) {
        return new Move<>(from, action, to, "");
    }

    public static <S extends Enum<S>, A extends Enum<A>> Move<S, A> of(S from, A action, S to, String guard) {
        return new Move<>(from, action, to, guard);
    }

    String guardText() {
        return guard.isEmpty() ? "" : " [" + guard + "]";
    }
}
