package sharpsword.messaging.consume;

/** Stands in for the real interface, which this module cannot depend on, so that the rule about it can be seen to fail. */
public interface Reaction {}
