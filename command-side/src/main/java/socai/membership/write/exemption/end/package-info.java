/** An exempt member takes part again: on request, or because the day has come. */
@NullMarked
package socai.membership.write.exemption.end;

import org.jspecify.annotations.NullMarked;
