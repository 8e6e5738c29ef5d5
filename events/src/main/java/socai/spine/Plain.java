package socai.spine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of a command that is kept in plain, and the form that it must have. What is kept in plain cannot be erased, so
 * the form leaves no room for a remark about somebody. The door holds every command to it, before anything is recorded.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Plain {
    TextForm value();
}
