import type { Words } from "./en.ts";

export const words: Words = {
  title: "Backup",
  safeAsOf: (when) => `Último backup: ${when}`,
  none: "Nenhum backup ainda",
  noneMore:
    "Faça um agora e salve em outro aparelho: o cartão pode se perder com tudo o que tem nele.",
  what: "Votos, histórico, playlists, ajustes e as músicas que os convidados trouxeram – não suas pastas de música.",
  now: "Fazer backup agora",
  backups: "Backups",
  made: (when) => `Feito ${when}`,
  saveMade: (when) => `Salvar o backup feito ${when}`,
  bringBack: "Restaurar",
  bringBackMore:
    "Um backup salvo pode voltar: nesta jukebox ou numa nova. O que está aqui agora é guardado à parte antes.",
  bringBackOne: "Restaurar um backup",
  replaces:
    "A fila, os votos, o histórico, as playlists e os ajustes de agora são trocados pelos do backup. O que está aqui é guardado à parte, não apagado.",
  checkedFirst: "Primeiro o arquivo é verificado. Nada muda antes de você digitar o PIN.",
  chooseFile: "Escolher o arquivo do backup",
  fileEnds: "O nome termina em .tar.zst",
  sending: (name) => `Enviando ${name}`,
  checking: "Verificando se o backup está inteiro…",
  unusable: "Este backup não serve. Nada mudou.",
  otherFile: "Escolher outro arquivo",
  isWhole: "O backup está inteiro.",
  startsAnew: "A jukebox reinicia com ele; a música para nesse meio-tempo.",
  putAside: "Tudo depois desse backup é guardado à parte: votos, pedidos, playlists.",
  replace: "Trocar e reiniciar",
  pinNow: "O de agora.",
  restarting: "Reiniciando…",
  restartingLate:
    "Está demorando demais. Se nada acontecer, desligue e ligue a jukebox: ela continua de onde parou.",
  restartingMore: "A música para um instante. Esta página volta sozinha.",
  starting: "A jukebox está ligando",
};
