/** Files under renewal by their addresses, kept by the machine, so that nothing is read from disk for all the others. */
export const renewalsKey = 'renewals';
