/** What a publication must satisfy before it enters the policy book. */
@NullMarked
package socai.policy.write.rules;

import org.jspecify.annotations.NullMarked;
