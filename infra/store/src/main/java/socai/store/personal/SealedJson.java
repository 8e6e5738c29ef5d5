package socai.store.personal;

import socai.spine.PersonId;

/** How a personal value stands in the store. The label is not among it: it belongs to the component that is read. */
record SealedJson(String ciphertext, int keyVersion, PersonId subject) {}
