package sharpsword.embedded.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs a class of tests on the embedded server, and again on a real MongoDB if {@code SHARPSWORD_MONGODB_URI_REAL} names
 * one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "on {0}")
@MethodSource("sharpsword.embedded.contract.ContractServer#all")
@interface OnEachServer {}
