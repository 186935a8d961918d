import { createFakeLightShow } from "./fake-light-show.ts";
import { lightShowContract } from "./light-show-contract.ts";

lightShowContract("the fake", createFakeLightShow);
