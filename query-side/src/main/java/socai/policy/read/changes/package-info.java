/** What is in force on one day and not on another. */
@NullMarked
package socai.policy.read.changes;

import org.jspecify.annotations.NullMarked;
