package socai.spine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which a persistent type (event, command, facts) is known in the store for ever.
 * A Java class may be renamed or moved; its logical name may not, or old rows could no longer be read.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Logical {
    /** {@code context.Name}, for example {@code membership.AdmissionProposed}. */
    String value();

    /**
     * Raised when the JSON shape changes; an upcaster leads from each older revision to this one. For commands and facts
     * {@link Since} is that upcaster.
     */
    int revision() default 1;
}
