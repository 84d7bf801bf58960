/** A whole number with a narrow space that never breaks between its thousands: `1 234 567`. */
export const groupedDigits = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, "\u202f");
