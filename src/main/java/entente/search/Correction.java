package entente.search;

/**
 * A word that was taken for another, because it stands nowhere as it was typed.
 *
 * @param typed in lower case and without accents: "abysinia"
 * @param found as it is written in the record: "Abyssinia"
 */
public record Correction(String typed, String found) {}
