package neurarium.engines;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Runs a class of tests once in each of the {@link Engines}; its constructor takes a reader. */
@ParameterizedClass(name = "{0}", allowZeroInvocations = true)
@ArgumentsSource(Engines.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface InEveryEngine {}
