/**
 * Documents up to which a question is likely to be about one of them. Whoever asks about an article asks in other
 * words than it has, and asks what it does not say in the words that it has: being sure of the words says little there,
 * and what is asked for must be there by its kind.
 */
export const FEW_DOCUMENTS = 12
