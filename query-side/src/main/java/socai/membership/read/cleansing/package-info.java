/** Cleansing of records: which of them are not correct, sufficient, clean and living, and how that changes. */
@NullMarked
package socai.membership.read.cleansing;

import org.jspecify.annotations.NullMarked;
