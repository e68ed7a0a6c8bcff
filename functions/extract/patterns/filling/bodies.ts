/** Organisations whose agreement is one of their members among themselves: [OPEC agreed to cut output]. The European Union is a party like a state. */
export const bodies: ReadonlySet<string> = new Set(
  `OPEC OPEC+ OAPEC GECF ICO ICCO INRO ITC ATPC IWC_WHEAT ISO ANRPC OECD CAIRNS GCC ASEAN ECOWAS SADC AU ARABLEAGUE MERCOSUR
  ANDEAN CIS COMECON COCOM WARSAWPACT CARICOM EFTA PIF G5 G6 G7 G8 G10 G20 G24 G77`
    .split(/\s+/)
    .filter(Boolean),
);
