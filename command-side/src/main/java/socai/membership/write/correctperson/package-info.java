/** What is on record about a person turns out wrong, or changes: the correction with its reason and evidence. */
@NullMarked
package socai.membership.write.correctperson;

import org.jspecify.annotations.NullMarked;
