/** Organisations that are merged, divided or separated: the file of it, and what all its commands share. */
@NullMarked
package socai.membership.write.reorganisation;

import org.jspecify.annotations.NullMarked;
