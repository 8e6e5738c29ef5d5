/** What was published: regulations as parameters with a validity, and the calendar of working days. */
@NullMarked
package socai.policy.events;

import org.jspecify.annotations.NullMarked;
