package socai.spine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component was added to a command or to facts with this revision of their {@link Logical} name. What the journal
 * keeps of an earlier revision is read as if the component had been left out, so it is an {@code Optional}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Since {
    /** The first revision that has the component; from 2 on. */
    int value();
}
